import * as z from 'zod';
import { defineContract, filesErrors } from '#kernel/contract';
import { clientIdSchema, visitorMessageSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { emptyText, saysSomething, writtenShape } from '../message-files.ts';
import { widgetConversationParams } from './open-conversation.ts';

export const sendVisitorMessageContract = defineContract({
  id: 'inbox.sendVisitorMessage',
  method: 'POST',
  path: '/api/v1/widget/{key}/conversations/{id}/messages',
  summary: 'Write a message as a visitor',
  description:
    'Stores one message; its text may be empty where it carries files. The same `clientId` again is the same message; with another text or other files it is refused.',
  access: { kind: 'visitor' },
  params: widgetConversationParams,
  body: z.strictObject({ clientId: clientIdSchema, ...writtenShape }).refine(saysSomething, emptyText),
  status: 201,
  response: visitorMessageSchema,
  errors: [
    inboxErrors.organisationSuspended,
    inboxErrors.conversationNotFound,
    inboxErrors.clientIdReused,
    filesErrors.notFound,
  ],
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
    {
      name: 'A file',
      params: { key: inboxExamples.channel.key, id: inboxExamples.ids.conversation },
      body: { clientId: inboxExamples.clientId, text: '', fileIds: [inboxExamples.ids.file] },
      response: { ...inboxExamples.visitorMessage, text: '', files: [inboxExamples.messageFile] },
    },
  ],
});
