import { defineContract, idParams, wholeNumber } from '#kernel/contract';
import { articleVersionSchema } from '../entities.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';

/** Bounded as PostgreSQL's `integer` is. */
export const versionParams = idParams.extend({ version: wholeNumber(1, 2_147_483_647) });

export const getVersionContract = defineContract({
  id: 'knowledge.getVersion',
  method: 'GET',
  path: '/api/v1/knowledge/articles/{id}/versions/{version}',
  summary: 'Get a version of an article',
  description: 'One version with its body, also of what the article no longer says.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  params: versionParams,
  status: 200,
  response: articleVersionSchema,
  errors: [knowledgeErrors.articleNotFound, knowledgeErrors.versionNotFound],
  examples: [
    {
      name: 'The first version',
      params: { id: knowledgeExamples.ids.article, version: '1' },
      response: { ...knowledgeExamples.version, body: knowledgeExamples.article.body },
    },
  ],
});
