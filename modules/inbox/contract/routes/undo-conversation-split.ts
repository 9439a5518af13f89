import { defineContract, idParams } from '#kernel/contract';
import { conversationSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const undoConversationSplitContract = defineContract({
  id: 'inbox.undoConversationSplit',
  method: 'POST',
  path: '/api/v1/conversation-splits/{id}/undo',
  summary: 'Undo a split of a conversation',
  description:
    'Everything that was taken out, and what was written there since, stands in its old conversation again, which is the answer; the new one is no more.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  status: 200,
  response: conversationSchema,
  errors: [inboxErrors.splitNotFound, inboxErrors.splitBuiltOn],
  examples: [{ name: 'Undo', params: { id: inboxExamples.ids.split }, response: inboxExamples.conversation }],
});
