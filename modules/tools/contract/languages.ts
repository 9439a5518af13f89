import * as z from 'zod';

/** Two letters, ISO 639-1, lower case. */
export const languageCodeSchema = z.string().regex(/^[a-z]{2}$/, 'must be two letters, such as fr');
