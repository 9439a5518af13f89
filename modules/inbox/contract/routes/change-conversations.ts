import * as z from 'zod';
import { defineContract, idSchema, instantSchema } from '#kernel/contract';
import { maxTags, tagSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { conversationFiltersSchema } from './list-conversations.ts';

/** Conversations that one request changes. */
export const maxBulk = 500;

const changeSchema = z
  .strictObject({
    status: z.enum(['open', 'pending', 'resolved']).optional(),
    assigneeId: idSchema.nullable().optional(),
    snoozedUntil: instantSchema.nullable().optional(),
    addTags: z.array(tagSchema).max(maxTags).optional(),
    removeTags: z.array(tagSchema).max(maxTags).optional(),
    /** Counts everything in them as read by the asking member. */
    read: z.literal(true).optional(),
  })
  .refine((change) => Object.keys(change).length > 0, { error: 'nothing to change' });

export const changeConversationsContract = defineContract({
  id: 'inbox.changeConversations',
  method: 'POST',
  path: '/api/v1/conversations/bulk',
  summary: 'Change many conversations',
  description:
    'Changes up to 500 conversations in one transaction: those named by `ids`, or the first ones that fit `filters`. Members are told by one event. The answer’s `id` undoes it until `undoUntil`. Unknown ids are passed over.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  body: z
    .strictObject({
      ids: z.array(idSchema).min(1).max(maxBulk).optional(),
      filters: conversationFiltersSchema.optional(),
      change: changeSchema,
    })
    .refine(({ ids, filters }) => (ids === undefined) !== (filters === undefined), {
      error: 'either ids or filters',
    }),
  status: 200,
  response: z.object({
    id: idSchema,
    changed: z.number().int(),
    /** Those that were so already. */
    unchanged: z.number().int(),
    undoUntil: instantSchema,
  }),
  errors: [inboxErrors.conversationNotFound, inboxErrors.assigneeUnknown, inboxErrors.snoozePast],
  examples: [
    {
      name: 'Resolve whatever is tagged so',
      body: { filters: { tag: 'livraison' }, change: { status: 'resolved' } },
      response: {
        id: inboxExamples.ids.bulk,
        changed: 12,
        unchanged: 1,
        undoUntil: '2026-11-20T09:40:00.000Z',
      },
    },
  ],
});
