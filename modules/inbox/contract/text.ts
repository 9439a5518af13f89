import * as z from 'zod';

/** Characters of one message; a longer text belongs into a file. */
export const maxTextLength = 8_000;
export const textSchema = z
  .string()
  .max(maxTextLength)
  .refine((text) => text.trim() !== '', { error: 'empty' });
