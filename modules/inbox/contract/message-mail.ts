import * as z from 'zod';
import { instantSchema } from '#kernel/contract';
import { returnCauseSchema, suppressionCauseSchema } from '#modules/mail/contract';

/**
 * Why nothing automatic answers a mail: a report about a mail of ours, or a complaint about one, one of ours that came back, a machine's answer, a
 * mailing list, a newsletter, an address that takes no answers, a wish of its writer, a sender who
 * is perhaps not who it says, too many answers already.
 */
export const automaticKindSchema = z.enum([
  'bounce',
  'complaint',
  'own_loop',
  'auto_reply',
  'list',
  'bulk',
  'no_reply',
  'suppressed',
  'forged',
  'exhausted',
]);
export type AutomaticKind = z.infer<typeof automaticKindSchema>;

export const deliverySchema = z.object({
  state: z.enum(['sending', 'sent', 'caught', 'failed', 'bounced', 'complained']),
  /** The words of the mail server that refused it. */
  reason: z.string().nullable(),
  /** What the code among them says. */
  cause: returnCauseSchema.nullable(),
  /** Nothing was sent, because nothing is sent to the address since then. */
  suppressed: z.object({ cause: suppressionCauseSchema, at: instantSchema }).nullable(),
});
export type Delivery = z.infer<typeof deliverySchema>;

const originResultSchema = z.enum(['pass', 'fail', 'none', 'not_checked']);

/** Whether the domain that a mail says it is from stands by it (SPF, DKIM, and DMARC over both). */
export const mailOriginSchema = z.object({
  spf: originResultSchema,
  dkim: originResultSchema,
  dmarc: originResultSchema,
  /** What the domain asks to do with mail that fails; null where it publishes nothing. */
  policy: z.enum(['none', 'quarantine', 'reject']).nullable(),
  /** Of the address in `From`. */
  domain: z.string().nullable(),
  /** The domain asks to refuse such mail or to put it aside: possibly forged, and never answered automatically. */
  forged: z.boolean(),
});
export type MailOrigin = z.infer<typeof mailOriginSchema>;

/** What a message has besides its text where it came or leaves by mail. */
export const messageMailSchema = z.object({
  subject: z.string(),
  /** The address of the other side. */
  correspondent: z.string(),
  automatic: automaticKindSchema.nullable(),
  /** Quotes or a signature are kept apart from the text; `GET /api/v1/messages/{id}/original` has them. */
  folded: z.boolean(),
  /** It was sent as HTML, which can be shown as it was sent. */
  formatted: z.boolean(),
  /** Null for what leaves, and for what came before this was asked. */
  origin: mailOriginSchema.nullable(),
  /** Null for what came in. */
  delivery: deliverySchema.nullable(),
});
export type MessageMail = z.infer<typeof messageMailSchema>;

/** What machines say to each other: it wakes nobody and counts as read. */
export const quietKinds: readonly AutomaticKind[] = ['bounce', 'complaint', 'own_loop', 'auto_reply', 'bulk'];
export const isQuiet = (kind: AutomaticKind): boolean => quietKinds.includes(kind);
