import * as z from 'zod';
import { defineEvent, idSchema, instantSchema } from '#kernel/contract';
import { mailPermissions } from './permissions.ts';
import { returnCauseSchema, suppressionCauseSchema } from './returns.ts';

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
  data: z.object({
    ...about,
    reason: z.string(),
    cause: returnCauseSchema.nullable().default(null),
    /** Nothing was sent, because the address is suppressed since then. */
    suppressed: z.object({ cause: suppressionCauseSchema, at: instantSchema }).nullable().default(null),
  }),
});

/** An address is suppressed from now on, or no more; whoever looks at the list reads it again. */
export const suppressionsChanged = defineEvent({
  type: 'mail.suppressions_changed',
  v: 1,
  data: z.object({ suppressionId: idSchema }),
  live: { to: 'members', permission: mailPermissions.readSuppressions },
});

export const mailEvents = [mailSent, mailFailed, suppressionsChanged] as const;
