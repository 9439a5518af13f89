import * as z from 'zod';
import { idSchema, instantSchema, languageSchema } from '#kernel/contract';
import { readPageSchema, transcriptSegmentSchema } from '#modules/ai/contract';

/** From a recording something is heard, off a picture or pages something is read. */
const fileTextWays = ['heard', 'read'] as const;
export type FileTextWay = (typeof fileTextWays)[number];

/** What of a recording is heard, in seconds, and of a file of pages read. */
export const heardSeconds = 600;
export const readPages = 10;

/** What was heard or read in a visitor's file. */
export const fileTextSchema = z.object({
  way: z.enum(fileTextWays),
  /** `unasked`: nobody has looked yet, and somebody may ask for it. */
  state: z.enum(['unasked', 'waiting', 'found', 'failed']),
  /** Empty where nothing is said or written. */
  text: z.string(),
  language: languageSchema.nullable(),
  engine: z.string().nullable(),
  /** 0 to 1, of what was read; null where the engine does not say. */
  confidence: z.number().min(0).max(1).nullable(),
  /** So many seconds or pages from the beginning, where the file has more; null where all of it was taken. */
  onlyFirst: z.number().int().min(0).nullable(),
  /** Why there is no text, as a problem's code with its variables. */
  error: z
    .object({ code: z.string(), vars: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  endedAt: instantSchema.nullable(),
});
export type FileText = z.infer<typeof fileTextSchema>;

/** The same with where it is: when each word is said, and on which place of which page a block stands. */
export const placedFileTextSchema = fileTextSchema.extend({
  segments: z.array(transcriptSegmentSchema),
  pages: z.array(readPageSchema),
});
export type PlacedFileText = z.infer<typeof placedFileTextSchema>;

/** How far the work on a waiting file is: a frame on the members' line that nobody keeps. */
export const fileTextProgressType = 'inbox.file_text_progress';
export const fileTextProgressSchema = z.object({
  type: z.literal(fileTextProgressType),
  messageId: idSchema,
  fileId: idSchema,
  /** 0 to 1. */
  progress: z.number(),
});
