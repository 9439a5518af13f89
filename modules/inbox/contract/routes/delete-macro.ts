import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const deleteMacroContract = defineContract({
  id: 'inbox.deleteMacro',
  method: 'DELETE',
  path: '/api/v1/macros/{id}',
  summary: 'Delete a macro',
  description: 'What it did stays done.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  status: 204,
  errors: [inboxErrors.macroNotFound],
  examples: [{ name: 'Delete', params: { id: inboxExamples.ids.macro } }],
});
