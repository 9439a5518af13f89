import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';

/** A mail that would have left if the installation had a mail server, as a list shows it. */
export const caughtMailSchema = z.object({
  id: idSchema,
  to: z.string(),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  /** Which part of the program wrote it and why: `accounts.reset_password`. */
  purpose: z.string(),
  at: instantSchema,
});
export type CaughtMail = z.infer<typeof caughtMailSchema>;

/** The same with what a mail program would show, where the mail has it. */
export const openedMailSchema = caughtMailSchema.extend({
  html: z.string().nullable(),
  /** Without its angle brackets. */
  messageId: z.string(),
});
export type OpenedMail = z.infer<typeof openedMailSchema>;
