import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const readConversationContract = defineContract({
  id: 'inbox.readConversation',
  method: 'POST',
  path: '/api/v1/conversations/{id}/read',
  summary: 'Mark a conversation as read',
  description: 'Everything in it up to now counts as read by the asking member, in all tabs and devices.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 204,
  errors: [inboxErrors.conversationNotFound],
  examples: [{ name: 'Read', params: { id: inboxExamples.ids.conversation } }],
});
