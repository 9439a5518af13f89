import * as z from 'zod';

/** An identifier: UUID, lower case. */
export const idSchema = z
  .uuid()
  .meta({ description: 'UUID', example: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c' });
/** An instant in UTC, ISO 8601 with milliseconds. */
export const instantSchema = z.iso.datetime().meta({ description: 'Instant in UTC, ISO 8601' });
/** The languages that the interface is translated into. */
export const localeSchema = z.enum(['en', 'fr']);
export type Locale = z.infer<typeof localeSchema>;
/** A language of a text: ISO 639-1. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2}$/)
  .meta({ description: 'ISO 639-1 code', example: 'fr' });

export const idParams = z.object({ id: idSchema });

const digits = /^\d+$/;

/**
 * A whole number in an address: decimal digits and nothing else. `Number()` would also take `0x10`, `1e2`, ` 5` and an
 * empty text, which is 0.
 */
export const wholeNumber = (least: number, most: number) =>
  z.preprocess(
    (given) => (typeof given === 'string' ? (digits.test(given) ? Number(given) : Number.NaN) : given),
    z.number().int().min(least).max(most),
  );

/** The two questions every list answers: where to go on, and how much to give (1 to 100). */
export const pageQuery = z.object({
  cursor: z.string().max(500).optional(),
  limit: wholeNumber(1, 100).default(25),
});
export type PageQuery = z.output<typeof pageQuery>;

/** A page of a list. `nextCursor` is null on the last one. */
export function page<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** RFC 9457 problem details, as every error is told on the wire. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
