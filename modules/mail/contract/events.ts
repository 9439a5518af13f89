import * as z from 'zod';
import { defineEvent, idSchema } from '#kernel/contract';

const about = { mailId: idSchema, purpose: z.string(), ref: z.string().nullable() };

/** The mail server took the mail, or (`caught`) there is none and the mail waits on its page. */
export const mailSent = defineEvent({
  type: 'mail.mail_sent',
  v: 1,
  data: z.object({ ...about, messageId: z.string(), caught: z.boolean() }),
});

/** The mail will not be tried again. `reason` is the mail server's answer, or ours. */
export const mailFailed = defineEvent({
  type: 'mail.mail_failed',
  v: 1,
  data: z.object({ ...about, reason: z.string() }),
});

export const mailEvents = [mailSent, mailFailed] as const;
