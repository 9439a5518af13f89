import { defineContract, page } from '#kernel/contract';
import { visitorMessageSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { messageQuery } from './message-query.ts';
import { widgetConversationParams } from './open-conversation.ts';

export const listVisitorMessagesContract = defineContract({
  id: 'inbox.listVisitorMessages',
  method: 'GET',
  path: '/api/v1/widget/{key}/conversations/{id}/messages',
  summary: 'Read the conversation as a visitor',
  description: 'Messages, newest first; with `after` (a message’s id) those that came later, oldest first.',
  access: { kind: 'visitor' },
  params: widgetConversationParams,
  query: messageQuery,
  status: 200,
  response: page(visitorMessageSchema),
  errors: [inboxErrors.organisationSuspended, inboxErrors.conversationNotFound],
  crossOrigin: true,
  examples: [
    {
      name: 'The latest messages',
      params: { key: inboxExamples.channel.key, id: inboxExamples.ids.conversation },
      response: { items: [inboxExamples.visitorMessage], nextCursor: null },
    },
  ],
});
