import { defineContract } from '#kernel/contract';
import { articleSchema } from '../entities.ts';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { knowledgePermissions } from '../permissions.ts';
import { versionParams } from './get-version.ts';

export const restoreVersionContract = defineContract({
  id: 'knowledge.restoreVersion',
  method: 'POST',
  path: '/api/v1/knowledge/articles/{id}/versions/{version}/restore',
  summary: 'Go back to a version of an article',
  description:
    'Adds a version with the title, body and language of an earlier one; whether the article is published stays as it is.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: versionParams,
  status: 200,
  response: articleSchema,
  errors: [knowledgeErrors.articleNotFound, knowledgeErrors.versionNotFound],
  examples: [
    {
      name: 'Back to the first version',
      params: { id: knowledgeExamples.ids.article, version: '1' },
      response: { ...knowledgeExamples.article, version: 3 },
    },
  ],
});
