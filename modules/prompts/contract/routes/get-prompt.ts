import { defineContract } from '#kernel/contract';
import { promptNameParams, promptSchema } from '../entities.ts';
import { promptsErrors } from '../errors.ts';
import { promptsExamples } from '../examples.ts';
import { promptsPermissions } from '../permissions.ts';

export const getPromptContract = defineContract({
  id: 'prompts.getPrompt',
  method: 'GET',
  path: '/api/v1/prompts/{name}',
  summary: 'Read a prompt',
  description: 'The text in force, the one that the program brings, and the variables that it is given.',
  access: { kind: 'member', permission: promptsPermissions.read },
  params: promptNameParams,
  status: 200,
  response: promptSchema,
  errors: [promptsErrors.notFound],
  examples: [{ name: 'A prompt', params: { name: promptsExamples.name }, response: promptsExamples.prompt }],
});
