import * as z from 'zod';
import { defineEvent, idSchema, instantSchema } from '#kernel/contract';
import {
  conversationSchema,
  conversationStatusSchema,
  messageSchema,
  visitorMessageSchema,
} from './entities.ts';
import { inboxPermissions } from './permissions.ts';
import { conversationRatingSchema } from './surveys.ts';

const toMembers = { to: 'members', permission: inboxPermissions.read } as const;
const toVisitor = { to: 'visitor', key: 'conversationId' } as const;

/** A conversation as an event shows it: what differs from member to member is left out. */
const conversationEventSchema = conversationSchema.omit({ unread: true });

export const inboxEvents = {
  conversationOpened: defineEvent({
    type: 'inbox.conversation_opened',
    v: 1,
    data: z.object({ conversationId: idSchema, conversation: conversationEventSchema }),
    live: toMembers,
  }),
  conversationUpdated: defineEvent({
    type: 'inbox.conversation_updated',
    v: 1,
    data: z.object({ conversationId: idSchema, conversation: conversationEventSchema }),
    live: toMembers,
  }),
  /** Many conversations at once: what became of all of them, or null where each became what it was before. */
  conversationsChanged: defineEvent({
    type: 'inbox.conversations_changed',
    v: 1,
    data: z.object({
      bulkId: idSchema,
      conversationIds: z.array(idSchema),
      /** Who did it; `read` concerns this member alone. */
      userId: idSchema,
      change: z
        .object({
          status: conversationStatusSchema.optional(),
          snoozedUntil: instantSchema.nullable().optional(),
          assignee: conversationSchema.shape.assignee.optional(),
          addTags: z.array(z.string()).optional(),
          removeTags: z.array(z.string()).optional(),
          read: z.literal(true).optional(),
        })
        .nullable(),
    }),
    live: toMembers,
  }),
  /** What is read in a conversation is another's too from now on, or no longer. */
  conversationsMerged: defineEvent({
    type: 'inbox.conversations_merged',
    v: 1,
    data: z.object({ mergeId: idSchema, conversationId: idSchema, mergedId: idSchema, undone: z.boolean() }),
    live: toMembers,
  }),
  /** Messages of a conversation stand in one of their own from now on, or no longer. */
  conversationSplit: defineEvent({
    type: 'inbox.conversation_split',
    v: 1,
    data: z.object({ conversationId: idSchema, partId: idSchema, undone: z.boolean() }),
    live: toMembers,
  }),
  messageCreated: defineEvent({
    type: 'inbox.message_created',
    v: 1,
    data: z.object({ conversationId: idSchema, message: messageSchema }),
    live: toMembers,
  }),
  /** What was understood of a visitor's message now stands on it. */
  messageUnderstood: defineEvent({
    type: 'inbox.message_understood',
    v: 1,
    data: z.object({ conversationId: idSchema, message: messageSchema }),
    live: toMembers,
  }),
  /** Something of a message that was there already is another now: what became of it on its way. */
  messageChanged: defineEvent({
    type: 'inbox.message_changed',
    v: 1,
    data: z.object({ conversationId: idSchema, message: messageSchema }),
    live: toMembers,
  }),
  /** A person is needed: the bell rings. */
  conversationHandedOver: defineEvent({
    type: 'inbox.conversation_handed_over',
    v: 1,
    data: z.object({ conversationId: idSchema, contactName: z.string(), preview: z.string() }),
    live: toMembers,
  }),
  /** A member has read up to here; other tabs and devices of the same member follow. */
  conversationRead: defineEvent({
    type: 'inbox.conversation_read',
    v: 1,
    data: z.object({ conversationId: idSchema, userId: idSchema, unread: z.number().int() }),
    live: toMembers,
  }),
  /** The visitor has said how it was, or says it otherwise now. */
  conversationRated: defineEvent({
    type: 'inbox.conversation_rated',
    v: 1,
    data: z.object({ conversationId: idSchema, rating: conversationRatingSchema }),
    live: toMembers,
  }),
  decisionMade: defineEvent({
    type: 'inbox.decision_made',
    v: 1,
    data: z.object({ conversationId: idSchema, decisionId: idSchema, action: z.string() }),
    live: toMembers,
  }),
  visitorMessageCreated: defineEvent({
    type: 'inbox.visitor_message_created',
    v: 1,
    data: z.object({ conversationId: idSchema, message: visitorMessageSchema }),
    live: toVisitor,
  }),
  visitorConversationUpdated: defineEvent({
    type: 'inbox.visitor_conversation_updated',
    v: 1,
    data: z.object({ conversationId: idSchema, status: conversationStatusSchema }),
    live: toVisitor,
  }),
} as const;
