import * as z from 'zod';
import { idSchema, instantSchema, languageSchema } from '#kernel/contract';
import { answerActionSchema, evidenceSchema, understandingSchema } from '#modules/ai/contract';
import { draftKindSchema, draftStateSchema } from './drafts.ts';
import { memberFileSchema, messageFileSchema } from './message-files.ts';
import { messageMailSchema } from './message-mail.ts';
import { ratingSchema } from './surveys.ts';

export { maxTextLength, textSchema } from './text.ts';

export const conversationStatuses = ['open', 'pending', 'handed_over', 'snoozed', 'resolved'] as const;
export const conversationStatusSchema = z.enum(conversationStatuses);
export type ConversationStatus = z.infer<typeof conversationStatusSchema>;

export const authorSchema = z.enum(['visitor', 'member', 'assistant', 'system']);
export type Author = z.infer<typeof authorSchema>;

/** One word or a few that members sort conversations by. */
export const tagSchema = z.string().trim().min(1).max(40);
/** Tags of one conversation. */
export const maxTags = 30;

export const assistantStateSchema = z.enum(['on', 'off']);
export const channelKindSchema = z.enum(['website', 'mailbox']);
export type ChannelKind = z.infer<typeof channelKindSchema>;

export const sentimentSchema = z.enum(['negative', 'neutral', 'positive']);

/**
 * Makes a repeat harmless: a UUID v4, or an opaque string of 22 to 64 characters. Unique per channel when a
 * conversation is opened, per conversation and author later.
 */
export const clientIdSchema = z
  .string()
  .regex(/^[\x21-\x7e]{22,64}$/)
  .meta({
    description: 'UUID v4, or an opaque string of 22-64 characters',
    example: '7b0e0a52-6d0c-4b5e-9d6b-0d6f6b1d9f11',
  });

export const messageSchema = z.object({
  id: idSchema,
  conversationId: idSchema,
  author: authorSchema,
  /** Members see notes; visitors never do. */
  visibility: z.enum(['public', 'note']),
  /** The member who wrote it, or who approved it where the assistant suggested it. */
  member: z.object({ id: idSchema, name: z.string() }).nullable(),
  text: z.string(),
  language: languageSchema.nullable(),
  createdAt: instantSchema,
  evidence: z.array(evidenceSchema),
  clientId: z.string().nullable(),
  /** Members whom a note calls by name. */
  mentions: z.array(z.object({ id: idSchema, name: z.string() })),
  files: z.array(memberFileSchema),
  /** On channels of mail; null elsewhere. */
  mail: messageMailSchema.nullable(),
});
export type Message = z.infer<typeof messageSchema>;

/** What a visitor is shown of a message. */
export const visitorMessageSchema = messageSchema
  .pick({
    id: true,
    conversationId: true,
    author: true,
    text: true,
    language: true,
    createdAt: true,
    evidence: true,
    clientId: true,
  })
  .extend({ files: z.array(messageFileSchema), memberName: z.string().nullable() });
export type VisitorMessage = z.infer<typeof visitorMessageSchema>;

export const conversationSchema = z.object({
  id: idSchema,
  status: conversationStatusSchema,
  /** Of the mail that began it; null elsewhere. */
  subject: z.string().nullable(),
  contact: z.object({ id: idSchema, name: z.string() }),
  channel: z.object({ id: idSchema, kind: channelKindSchema, name: z.string() }),
  assignee: z.object({ id: idSchema, name: z.string() }).nullable(),
  assistant: assistantStateSchema,
  language: languageSchema.nullable(),
  sentiment: sentimentSchema,
  /** The contact's interest, 0 to 100. */
  interest: z.number().int().min(0).max(100),
  tags: z.array(z.string()),
  /** When it wakes by itself; null while it does not sleep, or sleeps until the visitor writes. */
  snoozedUntil: instantSchema.nullable(),
  /** Messages that the asking member has not read. */
  unread: z.number().int().min(0),
  /** The team whose inbox it is in. */
  team: z.object({ id: idSchema, name: z.string() }).nullable(),
  /** The draft that waits for a member, if there is one, and what it is. */
  draftId: idSchema.nullable(),
  draftKind: draftKindSchema.nullable(),
  /** Until when a person is to reply, by the organisation's targets; null while nobody is waited for. */
  replyDueAt: instantSchema.nullable(),
  /** From when on that is near, and people were told so. */
  replySoonAt: instantSchema.nullable(),
  /** People's replies so far that had a target. */
  replies: z.object({ inTime: z.number().int(), late: z.number().int() }),
  /** The visitor's latest answer to how it was; null while there is none. */
  rating: ratingSchema.nullable(),
  lastMessage: z.object({ author: authorSchema, text: z.string(), createdAt: instantSchema }).nullable(),
  createdAt: instantSchema,
  lastActivityAt: instantSchema,
});
export type Conversation = z.infer<typeof conversationSchema>;

export const visitorConversationSchema = conversationSchema.pick({
  id: true,
  status: true,
  language: true,
  createdAt: true,
});

export const channelSchema = z.object({
  id: idSchema,
  kind: channelKindSchema,
  name: z.string(),
  /** Public key of a website channel; it stands in the page's `<script>` tag. */
  key: z.string(),
  /** Where a mailbox receives; null for every other kind. */
  address: z.string().nullable(),
  /** Whether new conversations are answered by the assistant. */
  assistant: assistantStateSchema,
  createdAt: instantSchema,
});
export type Channel = z.infer<typeof channelSchema>;

/** One passage that was considered. */
export const candidateSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  passage: z.string(),
  score: z.number(),
});

/** One question, greeting or remark of a message, and what decided about it. */
export const decisionPartSchema = z.object({
  kind: z.string(),
  text: z.string(),
  answered: z.boolean(),
  rule: z.string(),
  confidence: z.number(),
  candidates: z.array(candidateSchema),
  checks: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
});

export const decisionSchema = z.object({
  id: idSchema,
  conversationId: idSchema,
  /** The visitor's message that was decided about. */
  messageId: idSchema,
  /** The message that was sent, or null. */
  replyId: idSchema.nullable(),
  action: answerActionSchema,
  /** The rule that decided, as a code, and the same as a sentence in the reader's language. */
  rule: z.string(),
  reason: z.string(),
  understanding: understandingSchema,
  /** `current`: the quote stands, byte for byte, in the article's current version. */
  evidence: z.array(evidenceSchema.extend({ version: z.number().int(), current: z.boolean() })),
  parts: z.array(decisionPartSchema),
  confidence: z.number(),
  engine: z.string(),
  durationMs: z.number(),
  costMillicredits: z.number().int(),
  /** What became of the answer where it was suggested first; null where nobody was asked. */
  draft: draftStateSchema.nullable(),
  mark: z.enum(['right', 'wrong']).nullable(),
  createdAt: instantSchema,
});
export type Decision = z.infer<typeof decisionSchema>;

/** What members are told of. */
export const notificationKinds = [
  'handed_over',
  'assigned',
  'assigned_many',
  'mentioned',
  'reply_while_handed_over',
  'draft_waiting',
  'reply_due',
  'reply_missed',
  'snooze_ended',
  'delivery_failed',
] as const;
export const notificationKindSchema = z.enum(notificationKinds);

export const notificationSchema = z.object({
  id: idSchema,
  kind: notificationKindSchema,
  conversationId: idSchema,
  contactName: z.string(),
  preview: z.string(),
  /** How many conversations it is about; `conversationId` is one of them. */
  count: z.number().int(),
  readAt: instantSchema.nullable(),
  createdAt: instantSchema,
});
export type Notification = z.infer<typeof notificationSchema>;

/** The numbers beside the inbox's views. */
export const inboxCountsSchema = z.object({
  /** Conversations with something that the asking member has not read. */
  unread: z.number().int(),
  handedOver: z.number().int(),
  open: z.number().int(),
  mine: z.number().int(),
  unassigned: z.number().int(),
  snoozed: z.number().int(),
  /** A person's reply is due soon. */
  dueSoon: z.number().int(),
  /** It should have come by now. */
  overdue: z.number().int(),
  /** Drafted to visitors who fell silent, waiting for a member. */
  followUps: z.number().int(),
  notifications: z.number().int(),
});
export type InboxCounts = z.infer<typeof inboxCountsSchema>;
