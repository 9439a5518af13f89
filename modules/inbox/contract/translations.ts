import * as z from 'zod';
import { idSchema, languageSchema } from '#kernel/contract';

/** Ten minutes of speech, or ten pages. */
const longestText = 60_000;

/**
 * What is to be translated: a message, an answer that waits for a member, or words: what a member is writing, what a voice
 * note says.
 */
export const translateBodySchema = z
  .strictObject({
    messageId: idSchema.optional(),
    draftId: idSchema.optional(),
    text: z.string().min(1).max(longestText).optional(),
    to: languageSchema,
  })
  .refine(
    (body) => [body.messageId, body.draftId, body.text].filter((one) => one !== undefined).length === 1,
    {
      error: 'give one of messageId, draftId and text',
      path: ['text'],
    },
  );
export type TranslateBody = z.output<typeof translateBodySchema>;

/** A translation that is kept with its conversation, for everybody who reads it. */
export const translationSchema = z.object({
  taskId: idSchema,
  /** The very words that were translated: whoever shows them finds their translation by them. */
  source: z.string(),
  text: z.string(),
  from: languageSchema.nullable().meta({ description: 'null where nobody could tell' }),
  to: languageSchema,
  engine: z.string(),
  /** The organisation's own words for this pair of languages, where there were any. */
  glossary: z.object({ id: idSchema, name: z.string() }).nullable(),
  /** Paragraphs that stand as they were, because no engine kept what has to stay in them. */
  untranslated: z.number().int(),
});
export type Translation = z.infer<typeof translationSchema>;
