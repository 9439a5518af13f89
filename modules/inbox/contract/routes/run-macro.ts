import * as z from 'zod';
import { defineContract, idParams, idSchema } from '#kernel/contract';
import { clientIdSchema, conversationSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const runMacroContract = defineContract({
  id: 'inbox.runMacro',
  method: 'POST',
  path: '/api/v1/macros/{id}/run',
  summary: 'Run a macro',
  description:
    'Does all of it or nothing. Refused while a variable of its reply has no value. The same `clientId` again does nothing more.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: z.strictObject({ conversationId: idSchema, clientId: clientIdSchema }),
  status: 200,
  response: conversationSchema,
  errors: [
    inboxErrors.macroNotFound,
    inboxErrors.conversationNotFound,
    inboxErrors.macroIncomplete,
    inboxErrors.assigneeUnknown,
  ],
  examples: [
    {
      name: 'A quote was sent',
      params: { id: inboxExamples.ids.macro },
      body: { conversationId: inboxExamples.ids.conversation, clientId: inboxExamples.clientId },
      response: inboxExamples.conversation,
    },
  ],
});
