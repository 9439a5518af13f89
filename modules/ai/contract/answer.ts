import * as z from 'zod';

/** What became of a message. `ignored` is for insults and spam, which get no quote. */
export const answerActionSchema = z.enum([
  'answered',
  'partly_answered',
  'handed_over',
  'greeted',
  'ignored',
]);
export type AnswerAction = z.infer<typeof answerActionSchema>;

/** What a reader sees as proof: `quote` is a substring, byte for byte, of that article's body. */
export const evidenceSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  quote: z.string().min(1),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** The same with its place: the article's version, and UTF-16 offsets in its body (`end` exclusive). */
export const locatedEvidenceSchema = evidenceSchema.extend({
  version: z.number().int().min(1),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});
export type LocatedEvidence = z.infer<typeof locatedEvidenceSchema>;
