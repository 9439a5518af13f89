import * as z from 'zod';

/** Why a paragraph stands as it was: no engine gave a translation of it that can be believed. */
export const distrustSchema = z.enum([
  /** The engine gave none. */
  'missing',
  /** Something that stays is gone, came twice, or is in an order that breaks the document. */
  'changed_what_stays',
  /** It wrote a placeholder, an address or a tag that was not there. */
  'added_what_stays',
  'changed_a_number',
  'empty',
]);
export type Distrust = z.infer<typeof distrustSchema>;

/**
 * What of a document is translated, from where the part before it ended. JSON throughout: one worker keeps it, and
 * another goes on behind it.
 */
export const translatedPartSchema = z.object({
  /**
   * One a segment: its words and, for each piece of structure between them, that piece's place in the source; or why the
   * segment stands as it was.
   */
  segments: z.array(z.union([z.array(z.union([z.string(), z.number().int().min(0)])), distrustSchema])),
  /** Of all engines that were asked so far, in order. */
  engines: z.array(z.string()),
  /** Two letters; null where nobody could tell yet. */
  from: z.string().nullable(),
  /** Of the source's words in it (Unicode code points): what it costs. */
  characters: z.number().int().min(0),
  /** Its words as people read them, a line a segment. */
  text: z.string(),
  untranslated: z.array(z.object({ text: z.string(), because: distrustSchema })),
});
export type TranslatedPart = z.infer<typeof translatedPartSchema>;
