import { defineContract, idParams } from '#kernel/contract';
import { conversationSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const undoConversationMergeContract = defineContract({
  id: 'inbox.undoConversationMerge',
  method: 'POST',
  path: '/api/v1/conversation-merges/{id}/undo',
  summary: 'Undo a merge of conversations',
  description:
    'Takes the merged conversation out again, with everything that was written on it before and since; it is the answer.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  status: 200,
  response: conversationSchema,
  errors: [inboxErrors.mergeNotFound],
  examples: [
    {
      name: 'Undo',
      params: { id: inboxExamples.ids.merge },
      response: { ...inboxExamples.conversation, id: inboxExamples.ids.otherConversation },
    },
  ],
});
