import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { toolsPermissions } from '../permissions.ts';
import { savedToneSchema, toneSchema } from '../tones.ts';

export const saveToneContract = defineContract({
  id: 'tools.saveTone',
  method: 'PUT',
  path: '/api/v1/write-tones/{id}',
  summary: 'Save a tone',
  description:
    'Replaces name and examples. `revision` is the one that was read: if somebody else was faster nothing is changed.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  params: idParams,
  body: savedToneSchema,
  status: 200,
  response: toneSchema,
  errors: [toolsErrors.toneNotFound, toolsErrors.changedMeanwhile],
  examples: [
    {
      name: 'Another name',
      params: { id: toolsExamples.ids.tone },
      body: { name: 'Le comptoir', examples: toolsExamples.tone.examples, revision: 0 },
      response: { ...toolsExamples.tone, name: 'Le comptoir', revision: 1 },
    },
  ],
});
