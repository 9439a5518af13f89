import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { clientIdSchema, maxTextLength, messageSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const forwardConversationContract = defineContract({
  id: 'inbox.forwardConversation',
  method: 'POST',
  path: '/api/v1/conversations/{id}/forward',
  summary: 'Forward a conversation by e-mail',
  description:
    'Mails the comment and what was said (the latest 200 public messages) to up to five addresses, and keeps a note about it, which is the answer. The same `clientId` again forwards nothing and answers the same note.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: z.strictObject({
    clientId: clientIdSchema,
    to: z.array(z.email().max(254)).min(1).max(5),
    comment: z
      .string()
      .trim()
      .max(maxTextLength - 1_500)
      .default(''),
  }),
  status: 201,
  response: messageSchema,
  errors: [inboxErrors.conversationNotFound, inboxErrors.clientIdReused],
  rateLimit: 'inbox.forward',
  examples: [
    {
      name: 'To the workshop',
      params: { id: inboxExamples.ids.conversation },
      body: {
        clientId: inboxExamples.clientId,
        to: ['atelier@example.com'],
        comment: 'Pouvez-vous répondre à Camille ?',
      },
      response: {
        ...inboxExamples.message,
        id: inboxExamples.ids.reply,
        author: 'member',
        visibility: 'note',
        member: { id: inboxExamples.ids.contact, name: 'Solène Faure' },
        text: 'Transmise par e-mail à atelier@example.com.',
      },
    },
  ],
});
