import { defineContract, idParams } from '#kernel/contract';
import { articleSchema } from '../entities.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const restoreArticleContract = defineContract({
  id: 'knowledge.restoreArticle',
  method: 'POST',
  path: '/api/v1/knowledge/articles/{id}/restore',
  summary: 'Restore an archived article',
  description: 'Brings an article back as it was when it was archived, within 30 days.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  status: 200,
  response: articleSchema,
  errors: [knowledgeErrors.articleNotFound],
  examples: [
    { name: 'Restore', params: { id: knowledgeExamples.ids.article }, response: knowledgeExamples.article },
  ],
});
