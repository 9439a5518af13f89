import * as z from 'zod';
import { parseS3Url } from '#kernel/file-store';

/** `S3_URL`, taken apart. */
export const s3PlaceSchema = z.string().transform((text, context) => {
  try {
    return parseS3Url(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});
