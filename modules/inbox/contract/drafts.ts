import * as z from 'zod';
import { idSchema, instantSchema, languageSchema } from '#kernel/contract';
import { evidenceSchema } from '#modules/ai/contract';

/** Whether the assistant answers: never, after a member's approval, or by itself. */
export const assistantModes = ['off', 'suggest', 'automatic'] as const;
export const assistantModeSchema = z.enum(assistantModes);
export type AssistantMode = z.infer<typeof assistantModeSchema>;

/** `expired`: the conversation went on, or is put aside, before anybody judged it. */
export const draftStateSchema = z.enum(['waiting', 'approved', 'edited', 'refused', 'expired']);
export type DraftState = z.infer<typeof draftStateSchema>;

/** An answer to what a visitor wrote, or words to one who fell silent. */
export const draftKinds = ['answer', 'follow_up'] as const;
export const draftKindSchema = z.enum(draftKinds);
export type DraftKind = z.infer<typeof draftKindSchema>;

/** What waits for a member, who sends it, changes it or throws it away. */
export const draftSchema = z.object({
  id: idSchema,
  kind: draftKindSchema,
  conversationId: idSchema,
  /** The visitor's message that it answers, or ours that it follows up. */
  messageId: idSchema,
  /** The task that wrote a follow-up; null where none was needed. */
  taskId: idSchema.nullable(),
  /** Who wrote a follow-up, the template's `local.template.1` included; of an answer its decision says so. */
  engine: z.string().nullable(),
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
