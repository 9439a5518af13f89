import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { toolsPermissions } from '../permissions.ts';
import { toneSchema } from '../tones.ts';

export const getToneContract = defineContract({
  id: 'tools.getTone',
  method: 'GET',
  path: '/api/v1/write-tones/{id}',
  summary: 'Read a tone',
  description: 'With its examples.',
  access: { kind: 'member', permission: toolsPermissions.read },
  params: idParams,
  status: 200,
  response: toneSchema,
  errors: [toolsErrors.toneNotFound],
  examples: [{ name: 'A tone', params: { id: toolsExamples.ids.tone }, response: toolsExamples.tone }],
});
