import * as z from 'zod';

/** Bytes (UTF-8) of one article's body; a longer one is several subjects. */
export const maxBodyBytes = 100_000;
export const maxTitleLength = 200;

/** A lone surrogate is legal JSON and no text: it could not be stored and given back unchanged. */
const isText = (text: string) => !/\p{Surrogate}/u.test(text);

export const titleSchema = z.string().trim().min(1).max(maxTitleLength).refine(isText);

/** Markdown, kept and given back byte for byte, because quotes are compared with it. */
export const bodySchema = z
  .string()
  .max(maxBodyBytes)
  .refine((text) => text.trim() !== '', { error: 'empty' })
  .refine((text) => new TextEncoder().encode(text).length <= maxBodyBytes, { error: `> ${maxBodyBytes} B` })
  .refine(isText)
  .meta({ description: 'Markdown, kept byte for byte; at most 100,000 bytes of UTF-8' });
