import { defineContract, idParams } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const archiveArticleContract = defineContract({
  id: 'knowledge.archiveArticle',
  method: 'DELETE',
  path: '/api/v1/knowledge/articles/{id}',
  summary: 'Archive an article',
  description: 'Takes an article out of answers, search and lists at once. It can be restored for 30 days.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  status: 204,
  errors: [knowledgeErrors.articleNotFound],
  examples: [{ name: 'Archive', params: { id: knowledgeExamples.ids.article } }],
});
