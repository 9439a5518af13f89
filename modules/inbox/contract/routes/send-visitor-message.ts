import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { clientIdSchema, textSchema, visitorMessageSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { widgetConversationParams } from './open-conversation.ts';

export const sendVisitorMessageContract = defineContract({
  id: 'inbox.sendVisitorMessage',
  method: 'POST',
  path: '/api/v1/widget/{key}/conversations/{id}/messages',
  summary: 'Write a message as a visitor',
  description:
    'Stores one message. The same `clientId` again is the same message; with another text it is refused.',
  access: { kind: 'visitor' },
  params: widgetConversationParams,
  body: z.strictObject({ clientId: clientIdSchema, text: textSchema }),
  status: 201,
  response: visitorMessageSchema,
  errors: [inboxErrors.conversationNotFound, inboxErrors.clientIdReused],
  rateLimit: 'inbox.widget_send',
  crossOrigin: true,
  bodyLimitBytes: 64 * 1024,
  examples: [
    {
      name: 'A second question',
      params: { key: inboxExamples.channel.key, id: inboxExamples.ids.conversation },
      body: { clientId: inboxExamples.clientId, text: inboxExamples.text },
      response: inboxExamples.visitorMessage,
    },
  ],
});
