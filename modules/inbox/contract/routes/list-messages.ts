import { defineContract, idParams, page } from '#kernel/contract';
import { messageSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { messageQuery } from './message-query.ts';

export const listMessagesContract = defineContract({
  id: 'inbox.listMessages',
  method: 'GET',
  path: '/api/v1/conversations/{id}/messages',
  summary: 'Read a conversation’s messages',
  description:
    'Messages and notes, newest first; with `after` (a message’s id) those that came later, oldest first.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  query: messageQuery,
  status: 200,
  response: page(messageSchema),
  errors: [inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'The latest messages',
      params: { id: inboxExamples.ids.conversation },
      response: { items: [inboxExamples.message], nextCursor: null },
    },
  ],
});
