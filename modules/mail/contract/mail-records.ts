import * as z from 'zod';

/** A TXT record by which others recognise our mail, as it should be published. */
export const mailRecordSchema = z.object({
  kind: z.enum(['spf', 'dkim', 'dmarc']),
  name: z.string(),
  value: z.string(),
  /** `different`: another key is published there. `unknown`: no name server answered. */
  state: z.enum(['found', 'different', 'missing', 'unknown']),
  /** What is published now. */
  found: z.string().nullable(),
});
export type MailRecord = z.infer<typeof mailRecordSchema>;

export const mailSendingSchema = z.object({
  /** MAIL_DOMAIN. */
  domain: z.string(),
  /** False for a domain of this machine alone, which nobody else can ask about. */
  published: z.boolean(),
  /** Whether Comptoir signs what it sends. */
  signs: z.boolean(),
  records: z.array(mailRecordSchema),
});
export type MailSending = z.infer<typeof mailSendingSchema>;
