import { defineContract, page, pageQuery } from '#kernel/contract';
import { promptNameParams, promptVersionSchema } from '../entities.ts';
import { promptsErrors } from '../errors.ts';
import { promptsExamples } from '../examples.ts';
import { promptsPermissions } from '../permissions.ts';

export const listPromptVersionsContract = defineContract({
  id: 'prompts.listPromptVersions',
  method: 'GET',
  path: '/api/v1/prompts/{name}/versions',
  summary: "List a prompt's versions",
  description: 'Every version that the organisation saved, the newest first. Versions never change.',
  access: { kind: 'member', permission: promptsPermissions.read },
  params: promptNameParams,
  query: pageQuery,
  status: 200,
  response: page(promptVersionSchema),
  errors: [promptsErrors.notFound],
  examples: [
    {
      name: 'One version',
      params: { name: promptsExamples.name },
      response: { items: [promptsExamples.version], nextCursor: null },
    },
  ],
});
