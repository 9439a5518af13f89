import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { macroSchema, newMacroSchema } from '../macros.ts';
import { inboxPermissions } from '../permissions.ts';

export const updateMacroContract = defineContract({
  id: 'inbox.updateMacro',
  method: 'PUT',
  path: '/api/v1/macros/{id}',
  summary: 'Change a macro',
  description:
    'Replaces what it does. A shared one is changed by every member who may answer; only who made it makes it personal again.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: newMacroSchema,
  status: 200,
  response: macroSchema,
  errors: [
    inboxErrors.macroNotFound,
    inboxErrors.replyNotFound,
    inboxErrors.assigneeUnknown,
    inboxErrors.sleepOrStatus,
  ],
  examples: [
    {
      name: 'Rename',
      params: { id: inboxExamples.ids.macro },
      body: { name: 'Devis envoyé', key: 1, shared: true, actions: inboxExamples.macro.actions },
      response: inboxExamples.macro,
    },
  ],
});
