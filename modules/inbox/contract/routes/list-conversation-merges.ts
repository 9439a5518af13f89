import * as z from 'zod';
import { defineContract, idParams, idSchema, instantSchema } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const listConversationMergesContract = defineContract({
  id: 'inbox.listConversationMerges',
  method: 'GET',
  path: '/api/v1/conversations/{id}/merges',
  summary: 'List what was merged into a conversation',
  description: 'Each merge, the latest first, with the name of the merged conversation’s contact.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 200,
  response: z.object({
    items: z.array(
      z.object({ id: idSchema, mergedId: idSchema, contactName: z.string(), createdAt: instantSchema }),
    ),
  }),
  errors: [inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'One merge',
      params: { id: inboxExamples.ids.conversation },
      response: {
        items: [
          {
            id: inboxExamples.ids.merge,
            mergedId: inboxExamples.ids.otherConversation,
            contactName: 'Camille Laurent',
            createdAt: inboxExamples.conversation.createdAt,
          },
        ],
      },
    },
  ],
});
