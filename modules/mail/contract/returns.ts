import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';

/** What a server's code says about why a mail came back or was refused (RFC 3463). */
export const returnCauseSchema = z.enum([
  'no_such_address',
  'mailbox_full',
  'blocked',
  'too_large',
  'unreachable',
  'other',
]);
export type ReturnCause = z.infer<typeof returnCauseSchema>;

/** Why nothing is sent to an address: a mail came back for good, several came back that might pass, its reader complained. */
export const suppressionCauseSchema = z.enum(['bounced', 'kept_bouncing', 'complained']);
export type SuppressionCause = z.infer<typeof suppressionCauseSchema>;

export const suppressionSchema = z.object({
  id: idSchema,
  /** In lower case. */
  address: z.string(),
  cause: suppressionCauseSchema,
  /** What the code of the server says; null where nothing came with one. */
  returnCause: returnCauseSchema.nullable(),
  /** The words of the server that sent the mail back. */
  reason: z.string().nullable(),
  at: instantSchema,
});
export type Suppression = z.infer<typeof suppressionSchema>;
