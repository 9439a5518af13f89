import * as z from 'zod';
import { defineContract, idParams, idSchema } from '#kernel/contract';
import { conversationSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const mergeConversationsContract = defineContract({
  id: 'inbox.mergeConversations',
  method: 'POST',
  path: '/api/v1/conversations/{id}/merge',
  summary: 'Merge another conversation into this one',
  description:
    'Members read both as one, by time, and the other’s id leads here. An answer goes to whoever wrote last. Each visitor still sees their own messages alone. It can be undone exactly.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: z.strictObject({ otherId: idSchema }),
  status: 200,
  response: conversationSchema,
  errors: [inboxErrors.conversationNotFound, inboxErrors.mergedAlready],
  examples: [
    {
      name: 'Two of one person',
      params: { id: inboxExamples.ids.conversation },
      body: { otherId: inboxExamples.ids.otherConversation },
      response: inboxExamples.conversation,
    },
  ],
});
