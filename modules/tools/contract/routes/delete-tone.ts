import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { toolsPermissions } from '../permissions.ts';

export const deleteToneContract = defineContract({
  id: 'tools.deleteTone',
  method: 'DELETE',
  path: '/api/v1/write-tones/{id}',
  summary: 'Delete a tone',
  description: 'Texts that were written in it stay as they are; one that waits for its turn fails.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  params: idParams,
  status: 204,
  errors: [toolsErrors.toneNotFound],
  examples: [{ name: 'A tone', params: { id: toolsExamples.ids.tone } }],
});
