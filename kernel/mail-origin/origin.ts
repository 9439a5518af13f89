/**
 * What one mechanism says: the domain stands by the mail, it does not, it publishes nothing (or the mail has no signature),
 * or nobody could be asked.
 */
export type OriginResult = 'pass' | 'fail' | 'none' | 'not_checked';

/** Whether the domain that a mail says it is from stands by it. */
export interface MailOrigin {
  readonly spf: OriginResult;
  readonly dkim: OriginResult;
  readonly dmarc: OriginResult;
  /** What the domain asks to do with mail that fails; null where it publishes nothing. */
  readonly policy: 'none' | 'quarantine' | 'reject' | null;
  /** The domain in `From`; null for a mail that names none. */
  readonly domain: string | null;
  /** The domain asks to refuse such mail, or to put it aside. */
  readonly forged: boolean;
}

/** Nobody could be asked. */
export const uncheckedOrigin = (domain: string | null = null): MailOrigin => ({
  spf: 'not_checked',
  dkim: 'not_checked',
  dmarc: 'not_checked',
  policy: null,
  domain,
  forged: false,
});
