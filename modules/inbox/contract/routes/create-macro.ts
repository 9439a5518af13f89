import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { macroSchema, newMacroSchema } from '../macros.ts';
import { inboxPermissions } from '../permissions.ts';

export const createMacroContract = defineContract({
  id: 'inbox.createMacro',
  method: 'POST',
  path: '/api/v1/macros',
  summary: 'Keep a macro',
  description:
    'Keeps several actions under a name, for the asking member or for all. A shared macro sends a shared canned reply.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  body: newMacroSchema,
  status: 201,
  response: macroSchema,
  errors: [
    inboxErrors.tooManyReplies,
    inboxErrors.replyNotFound,
    inboxErrors.assigneeUnknown,
    inboxErrors.sleepOrStatus,
  ],
  examples: [
    {
      name: 'A quote was sent',
      body: { name: 'Devis envoyé', key: 1, shared: true, actions: inboxExamples.macro.actions },
      response: inboxExamples.macro,
    },
  ],
});
