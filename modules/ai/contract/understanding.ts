import * as z from 'zod';

/** What a visitor is doing with a message, as far as rules can tell. `statement` is everything else. */
export const intentSchema = z.enum([
  'question',
  'request',
  'complaint',
  'order',
  'greeting',
  'thanks',
  'farewell',
  'insult',
  'spam',
  'statement',
]);
export type Intent = z.infer<typeof intentSchema>;

export const sentimentSchema = z.enum(['negative', 'neutral', 'positive']);
export type Sentiment = z.infer<typeof sentimentSchema>;

const confidenceSchema = z.number().min(0).max(1);

/** A place in the message: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is what was read. */
export const spanSchema = z.object({
  kind: z.enum(['phone', 'email']),
  value: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});
export type Span = z.infer<typeof spanSchema>;

/** E.164: a plus sign, then at most 15 digits that do not start with 0 (ITU-T E.164, 6.1). */
export const phoneSchema = z.string().regex(/^\+[1-9]\d{1,14}$/);

/** Probabilities that sum to 1, rounding aside. */
export const sentimentProbabilitiesSchema = z.object({
  negative: confidenceSchema,
  neutral: confidenceSchema,
  positive: confidenceSchema,
});
export type SentimentProbabilities = z.infer<typeof sentimentProbabilitiesSchema>;

/** Everything that is read out of one message, whichever engine read it. */
export const understandingSchema = z.object({
  /** ISO 639-1, lower case; null when the text does not tell ("ok", a number, an emoji). */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable(),
  languageConfidence: confidenceSchema,
  sentiment: sentimentSchema,
  /** -1 (worst) to 1 (best); the label and the probabilities follow from it. */
  sentimentScore: z.number().min(-1).max(1),
  sentimentProbabilities: sentimentProbabilitiesSchema,
  intent: intentSchema,
  intentConfidence: confidenceSchema,
  /** Each number once, in the order of appearance. */
  phones: z.array(phoneSchema),
  /** Each address once, domain in lower case, in the order of appearance. */
  emails: z.array(z.string()),
  spans: z.array(spanSchema),
});
export type Understanding = z.infer<typeof understandingSchema>;
