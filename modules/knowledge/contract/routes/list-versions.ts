import { defineContract, idParams, page, pageQuery } from '#kernel/contract';
import { articleVersionSummarySchema } from '../entities.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

export const listVersionsContract = defineContract({
  id: 'knowledge.listVersions',
  method: 'GET',
  path: '/api/v1/knowledge/articles/{id}/versions',
  summary: "List an article's versions",
  description: 'Every version of an article, the newest first. Versions never change.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  params: idParams,
  query: pageQuery,
  status: 200,
  response: page(articleVersionSummarySchema),
  errors: [knowledgeErrors.articleNotFound],
  examples: [
    {
      name: 'One version',
      params: { id: knowledgeExamples.ids.article },
      response: { items: [knowledgeExamples.version], nextCursor: null },
    },
  ],
});
