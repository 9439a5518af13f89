import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';
import { filledReplySchema } from './canned-replies.ts';
import { maxTags, tagSchema, textSchema } from './entities.ts';

/** Hours that a macro lets a conversation sleep at most: a year. */
const maxSleepHours = 8_760;

export const macroActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reply'), cannedReplyId: idSchema }),
  z.strictObject({ kind: z.literal('note'), text: textSchema }),
  z.strictObject({ kind: z.literal('status'), status: z.enum(['open', 'pending', 'resolved']) }),
  /** `me` is whoever runs it; null is nobody. */
  z.strictObject({ kind: z.literal('assign'), assigneeId: z.union([z.literal('me'), idSchema]).nullable() }),
  z.strictObject({ kind: z.literal('tag'), tags: z.array(tagSchema).min(1).max(maxTags) }),
  z.strictObject({ kind: z.literal('untag'), tags: z.array(tagSchema).min(1).max(maxTags) }),
  z.strictObject({ kind: z.literal('snooze'), hours: z.number().int().min(1).max(maxSleepHours) }),
]);
export type MacroAction = z.infer<typeof macroActionSchema>;
export const macroKinds = ['reply', 'note', 'status', 'assign', 'tag', 'untag', 'snooze'] as const;

/** Several actions under a name, run at once by one member or by all. */
export const macroSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** The digit that opens it in a conversation. */
  key: z.number().int().min(1).max(9).nullable(),
  actions: z.array(macroActionSchema),
  shared: z.boolean(),
  mine: z.boolean(),
  uses: z.number().int(),
  createdAt: instantSchema,
});
export type Macro = z.infer<typeof macroSchema>;

export const newMacroSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  key: z.number().int().min(1).max(9).nullable().default(null),
  /** One of each kind, in the order in which they are done. */
  actions: z
    .array(macroActionSchema)
    .min(1)
    .max(macroKinds.length)
    .refine((actions) => new Set(actions.map(({ kind }) => kind)).size === actions.length, {
      error: 'each kind once',
    }),
  shared: z.boolean().default(false),
});

/** What running a macro would do in one conversation. */
export const macroPreviewSchema = z.object({
  actions: z.array(macroActionSchema),
  /** The reply as it would be sent, null without one. */
  reply: filledReplySchema.nullable(),
  /** Who would get the conversation; null for nobody or for no change. */
  assigneeName: z.string().nullable(),
});
export type MacroPreview = z.infer<typeof macroPreviewSchema>;
