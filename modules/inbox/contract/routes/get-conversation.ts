import { defineContract, idParams } from '#kernel/contract';
import { conversationSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const getConversationContract = defineContract({
  id: 'inbox.getConversation',
  method: 'GET',
  path: '/api/v1/conversations/{id}',
  summary: 'Read a conversation',
  description: 'One conversation with its contact, channel and state.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 200,
  response: conversationSchema,
  errors: [inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'A conversation',
      params: { id: inboxExamples.ids.conversation },
      response: inboxExamples.conversation,
    },
  ],
});
