import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { promptNameParams, promptSchema, promptTextSchema, versionNumberSchema } from '../entities.ts';
import { promptsErrors } from '../errors.ts';
import { promptsExamples } from '../examples.ts';
import { promptsPermissions } from '../permissions.ts';

export const savePromptContract = defineContract({
  id: 'prompts.savePrompt',
  method: 'PUT',
  path: '/api/v1/prompts/{name}',
  summary: 'Save a prompt',
  description:
    'Adds a version, which is in force at once. `madeFrom` is the version that was read: if somebody else was faster nothing is changed.',
  access: { kind: 'member', permission: promptsPermissions.edit },
  params: promptNameParams,
  body: z.strictObject({ text: promptTextSchema, madeFrom: versionNumberSchema }),
  status: 200,
  response: promptSchema,
  errors: [
    promptsErrors.notFound,
    promptsErrors.changedMeanwhile,
    promptsErrors.variableUnknown,
    promptsErrors.variableMissing,
  ],
  examples: [
    {
      name: 'Shorter answers',
      params: { name: promptsExamples.name },
      body: { text: promptsExamples.text, madeFrom: 0 },
      response: promptsExamples.prompt,
    },
  ],
});
