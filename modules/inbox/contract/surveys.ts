import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';

/** How it was, from very bad to very good; 4 and 5 are good news. */
export const ratings = [1, 2, 3, 4, 5] as const;
export const ratingSchema = z.number().int().min(1).max(5);

/** Characters of what a visitor adds to a rating. */
export const maxCommentLength = 1_000;
/** Characters of the organisation's own question. */
export const maxQuestionLength = 200;

/** Good is 4 or 5, neutral 3, bad 1 or 2; `rated` is any of them. */
export const satisfactions = ['good', 'neutral', 'bad', 'rated', 'none'] as const;
export type Satisfaction = (typeof satisfactions)[number];

/** What a visitor answers. */
export const surveyAnswerShape = {
  rating: ratingSchema,
  comment: z.string().trim().max(maxCommentLength).optional(),
};

const givenShape = {
  /** Null until the visitor has answered. */
  rating: ratingSchema.nullable(),
  comment: z.string().nullable(),
};

/** What the widget asks about one resolution, or what was answered. */
export const visitorSurveySchema = z.object({
  id: idSchema,
  /** The organisation's own words; null for the usual ones. */
  question: z.string().nullable(),
  ...givenShape,
});
export type VisitorSurvey = z.infer<typeof visitorSurveySchema>;

/** What the page behind a mailed link shows. */
export const linkedSurveySchema = z.object({
  shop: z.string(),
  question: z.string().nullable(),
  ...givenShape,
  /** False once a day has passed since the first answer. */
  changeable: z.boolean(),
});
export type LinkedSurvey = z.infer<typeof linkedSurveySchema>;

/** A visitor's answer, as members see it. */
export const conversationRatingSchema = z.object({
  id: idSchema,
  rating: ratingSchema,
  comment: z.string().nullable(),
  ratedAt: instantSchema,
  /** When the visitor changed it; null where it is the first answer. */
  changedAt: instantSchema.nullable(),
});
export type ConversationRating = z.infer<typeof conversationRatingSchema>;

const question = z.string().trim().max(maxQuestionLength).nullable();

export const surveySettingsSchema = z.strictObject({
  /** The widget asks when a conversation on a website is resolved. */
  website: z.boolean(),
  /** A mail asks where a conversation's answers go by mail. */
  mail: z.boolean(),
  /** How long after the resolution the mail leaves; a reopened conversation is not asked about. */
  waitMinutes: z.number().int().min(0).max(10_080),
  /** Asked instead of the usual question, in the visitor's language. */
  question: z.strictObject({ fr: question, en: question }),
});
export type SurveySettings = z.infer<typeof surveySettingsSchema>;
