import * as z from 'zod';
import { organisationSchema, userSchema } from './entities.ts';

/** JWT, good for 15 minutes: `Authorization: Bearer <accessToken>`. */
export const accessTokenField = z.string();

/** What registering and signing in answer, beside the refresh cookie. */
export const signedInSchema = z.object({
  user: userSchema,
  organisation: organisationSchema,
  accessToken: accessTokenField,
});
export type SignedIn = z.infer<typeof signedInSchema>;
