import { defineContract, idParams } from '#kernel/contract';
import { articleSchema } from '../entities.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const getArticleContract = defineContract({
  id: 'knowledge.getArticle',
  method: 'GET',
  path: '/api/v1/knowledge/articles/{id}',
  summary: 'Get an article',
  description: 'The current version of an article, its body byte for byte as it was written.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  params: idParams,
  status: 200,
  response: articleSchema,
  errors: [knowledgeErrors.articleNotFound],
  examples: [
    {
      name: 'One article',
      params: { id: knowledgeExamples.ids.article },
      response: knowledgeExamples.article,
    },
  ],
});
