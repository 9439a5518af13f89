import * as z from 'zod';
import { defineContract, idSchema, instantSchema, languageSchema, page, pageQuery } from '#kernel/contract';
import { draftKindSchema } from '../drafts.ts';
import { conversationSchema, conversationStatusSchema, sentimentSchema } from '../entities.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { satisfactions } from '../surveys.ts';

/** What a list of conversations may be narrowed to; saved views, bulk changes and exports mean the same by it. */
const filterShape = {
  /** One status, or `active` for all that are neither resolved nor snoozed. */
  status: z.union([conversationStatusSchema, z.literal('active')]).optional(),
  /** A channel's id. */
  channel: idSchema.optional(),
  /** A member's id, `me`, or `none`. */
  assignee: z.union([idSchema, z.enum(['me', 'none'])]).optional(),
  /** A team's id. */
  team: idSchema.optional(),
  contact: idSchema.optional(),
  tag: z.string().max(40).optional(),
  /** The language in which the visitor writes. */
  language: languageSchema.optional(),
  sentiment: sentimentSchema.optional(),
  /** By the assistant alone, or by a person who wrote at least once. */
  answeredBy: z.enum(['assistant', 'people']).optional(),
  satisfaction: z.enum(satisfactions).optional(),
  unread: z.enum(['true']).optional(),
  /** A person's reply is due soon, or overdue, by the organisation's targets. */
  due: z.enum(['soon', 'overdue']).optional(),
  /** With a draft of this kind that waits for a member. */
  draft: draftKindSchema.optional(),
  /** Begun at this instant or later. */
  since: instantSchema.optional(),
  search: z.string().trim().max(200).optional(),
};
/**
 * `recent`: the latest activity first. `attention`: those that need a person before the others. `due`: those whose reply is
 * due first, then the latest activity.
 */
const sortSchema = z.enum(['recent', 'attention', 'due']);

export const conversationFiltersSchema = z.strictObject({ ...filterShape, sort: sortSchema.optional() });
export type ConversationFilters = z.output<typeof conversationFiltersSchema>;

export const conversationQuery = pageQuery.extend({ ...filterShape, sort: sortSchema.default('recent') });
export type ConversationQuery = z.output<typeof conversationQuery>;

export const listConversationsContract = defineContract({
  id: 'inbox.listConversations',
  method: 'GET',
  path: '/api/v1/conversations',
  summary: 'List conversations',
  description:
    'Conversations, the latest activity first. `search` looks into messages and contacts’ names, forgiving accents.',
  access: { kind: 'member', permission: inboxPermissions.read },
  query: conversationQuery,
  status: 200,
  response: page(conversationSchema),
  errors: [],
  examples: [
    {
      name: 'Open conversations',
      query: { status: 'open' },
      response: { items: [inboxExamples.conversation], nextCursor: null },
    },
  ],
});
