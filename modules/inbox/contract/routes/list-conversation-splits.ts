import * as z from 'zod';
import { defineContract, idParams, idSchema, instantSchema } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

const splitSchema = z.object({
  id: idSchema,
  /** The conversation out of which messages were taken. */
  conversationId: idSchema,
  /** The conversation that they became. */
  partId: idSchema,
  partSubject: z.string().nullable(),
  /** Messages that were moved. */
  moved: z.number().int(),
  member: z.object({ id: idSchema, name: z.string() }),
  createdAt: instantSchema,
});

export const listConversationSplitsContract = defineContract({
  id: 'inbox.listConversationSplits',
  method: 'GET',
  path: '/api/v1/conversations/{id}/splits',
  summary: 'List what was split off a conversation',
  description: 'Each split, the latest first, and the one by which this conversation came to be.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 200,
  response: z.object({ items: z.array(splitSchema) }),
  errors: [inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'One split',
      params: { id: inboxExamples.ids.conversation },
      response: {
        items: [
          {
            id: inboxExamples.ids.split,
            conversationId: inboxExamples.ids.conversation,
            partId: inboxExamples.ids.otherConversation,
            partSubject: 'Livraison',
            moved: 3,
            member: { id: inboxExamples.ids.member, name: 'Hélène Girard' },
            createdAt: inboxExamples.conversation.createdAt,
          },
        ],
      },
    },
  ],
});
