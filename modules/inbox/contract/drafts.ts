import * as z from 'zod';
import { idSchema, instantSchema, languageSchema } from '#kernel/contract';
import { evidenceSchema } from '#modules/ai/contract';

/** Whether the assistant answers: never, after a member's approval, or by itself. */
export const assistantModes = ['off', 'suggest', 'automatic'] as const;
export const assistantModeSchema = z.enum(assistantModes);
export type AssistantMode = z.infer<typeof assistantModeSchema>;

/** `expired`: the visitor wrote again, or a member answered, before anybody judged it. */
export const draftStateSchema = z.enum(['waiting', 'approved', 'edited', 'refused', 'expired']);
export type DraftState = z.infer<typeof draftStateSchema>;

/** An answer of the assistant that waits for a member. */
export const draftSchema = z.object({
  id: idSchema,
  conversationId: idSchema,
  /** The visitor's message that it answers. */
  messageId: idSchema,
  text: z.string(),
  language: languageSchema.nullable(),
  /** `current`: the quote stands, byte for byte, in the article's current version. */
  evidence: z.array(evidenceSchema.extend({ current: z.boolean() })),
  state: draftStateSchema,
  /** Who approved, edited or refused it. */
  settledBy: z.object({ id: idSchema, name: z.string() }).nullable(),
  createdAt: instantSchema,
});
export type ReplyDraft = z.infer<typeof draftSchema>;
