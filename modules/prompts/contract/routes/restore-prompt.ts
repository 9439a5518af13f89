import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { promptNameParams, promptSchema, versionNumberSchema } from '../entities.ts';
import { promptsErrors } from '../errors.ts';
import { promptsExamples } from '../examples.ts';
import { promptsPermissions } from '../permissions.ts';

export const restorePromptContract = defineContract({
  id: 'prompts.restorePrompt',
  method: 'POST',
  path: '/api/v1/prompts/{name}/restore',
  summary: 'Go back to a version of a prompt',
  description:
    'Adds a version that says what an earlier one said. 0 is what the program brings, and follows it when the program is upgraded.',
  access: { kind: 'member', permission: promptsPermissions.edit },
  params: promptNameParams,
  body: z.strictObject({ version: versionNumberSchema, madeFrom: versionNumberSchema }),
  status: 200,
  response: promptSchema,
  errors: [
    promptsErrors.notFound,
    promptsErrors.versionNotFound,
    promptsErrors.changedMeanwhile,
    promptsErrors.variableUnknown,
    promptsErrors.variableMissing,
  ],
  examples: [
    {
      name: 'Back to ours',
      params: { name: promptsExamples.name },
      body: { version: 0, madeFrom: 1 },
      response: {
        ...promptsExamples.prompt,
        own: false,
        version: 2,
        text: promptsExamples.prompt.ours,
      },
    },
  ],
});
