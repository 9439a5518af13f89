import * as z from 'zod';
import { defineContract, idParams, idSchema } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { macroPreviewSchema } from '../macros.ts';
import { inboxPermissions } from '../permissions.ts';

export const previewMacroContract = defineContract({
  id: 'inbox.previewMacro',
  method: 'GET',
  path: '/api/v1/macros/{id}/preview',
  summary: 'What a macro would do',
  description:
    'The actions, the reply as it would be sent in this conversation, and the variables that nobody knows.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  query: z.object({ conversationId: idSchema }),
  status: 200,
  response: macroPreviewSchema,
  errors: [inboxErrors.macroNotFound, inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'A quote was sent',
      params: { id: inboxExamples.ids.macro },
      query: { conversationId: inboxExamples.ids.conversation },
      response: {
        actions: inboxExamples.macro.actions,
        reply: { text: 'Bonjour Camille, votre devis est parti.', missing: [] },
        assigneeName: null,
      },
    },
  ],
});
