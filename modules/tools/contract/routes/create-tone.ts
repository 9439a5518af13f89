import { defineContract } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { toolsPermissions } from '../permissions.ts';
import { newToneSchema, toneSchema } from '../tones.ts';

export const createToneContract = defineContract({
  id: 'tools.createTone',
  method: 'POST',
  path: '/api/v1/write-tones',
  summary: 'Make a tone',
  description:
    'A name and one to eight texts that sound so. Texts that are asked for in this tone are written as their author writes.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  body: newToneSchema,
  status: 201,
  response: toneSchema,
  errors: [toolsErrors.tooManyTones],
  examples: [
    {
      name: 'Of a bakery',
      body: { name: toolsExamples.tone.name, examples: toolsExamples.tone.examples },
      response: toolsExamples.tone,
    },
  ],
});
