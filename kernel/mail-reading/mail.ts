/** A person or machine of a header; `address` is empty where the header named nobody that mail could reach. */
export interface MailAddress {
  readonly name: string;
  /** As written, the domain in lower case; never longer than 320 characters. */
  readonly address: string;
}

export interface MailAttachment {
  /** Without path, control characters or direction marks; made up from the media type where the mail gave none. */
  readonly name: string;
  /** What the mail claims, lower case. Claims are not proof: sniff before serving. */
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Without the angle brackets; `data-cid` of the safe HTML refers to it. */
  readonly contentId: string | null;
  /** Shown inside the HTML rather than below it. */
  readonly inline: boolean;
  readonly content: Uint8Array;
}

/**
 * Why nothing automatic may answer this mail (RFC 3834); `null` is a person's mail.
 *
 * - `bounce`: a report about the delivery of a mail of ours.  `complaint`: its reader called one unwanted.
 * - `own_loop`: a mail of ours that came back, or one that has been going round.
 * - `auto_reply`: an absence notice, a receipt, a machine's acknowledgement.
 * - `list`: a mailing list's.  `bulk`: a newsletter's or a shop's.
 * - `no_reply`: from an address that says so.
 * - `suppressed`: perhaps a person's, but it asks for no automatic answer (X-Auto-Response-Suppress).
 */
export type AutomaticKind =
  | 'bounce'
  | 'complaint'
  | 'own_loop'
  | 'auto_reply'
  | 'list'
  | 'bulk'
  | 'no_reply'
  | 'suppressed';

/** What became of one recipient (RFC 3464); for mails of software older than the standard, as far as its prose says. */
export interface BouncedRecipient {
  readonly recipient: string;
  /** RFC 3463, for example `5.1.1`. */
  readonly status: string | null;
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
  readonly diagnostic: string | null;
}

export interface Bounce {
  readonly recipients: readonly BouncedRecipient[];
  /** Of the mail that is reported about, where it came along. */
  readonly originalMessageId: string | null;
}

/** A reader called a mail unwanted, and the provider of the mailbox says so (RFC 5965). */
export interface Complaint {
  /** `abuse` for most; see RFC 5965, 7.3. */
  readonly kind: string;
  /** Many providers withhold it. */
  readonly recipient: string | null;
  readonly originalMessageId: string | null;
}

/** What had to be left out or guessed; the raw mail still has it. */
export type MailDamage =
  | 'too_many_headers'
  | 'too_many_parts'
  | 'too_deep'
  | 'too_long_text'
  | 'guessed_boundary'
  | 'unknown_charset'
  | 'html_not_read'
  | 'not_read';

export interface ReadMail {
  /** Identifiers are without their angle brackets. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  /** Oldest first. */
  readonly references: readonly string[];
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly subject: string;
  readonly date: Date | null;
  /** Everything that was sent, safe to show (see html/safe-html.ts); null for a mail without HTML. */
  readonly html: string | null;
  /** The same without what is folded: quotes and signature. */
  readonly replyHtml: string | null;
  /** Everything, as text. */
  readonly text: string;
  /** Only what its writer wrote now. */
  readonly replyText: string;
  readonly quoted: string;
  readonly signature: string;
  readonly attachments: readonly MailAttachment[];
  readonly automatic: AutomaticKind | null;
  readonly bounce: Bounce | null;
  readonly complaint: Complaint | null;
  /** Somebody else's mail passed on, which is why nothing of it is folded. */
  readonly forwarded: boolean;
  /** A two-letter code that the mail or its client's own words suggest. */
  readonly languageHint: string | null;
  readonly damage: readonly MailDamage[];
}
