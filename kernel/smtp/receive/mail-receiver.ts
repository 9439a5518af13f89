import type { SecureContextOptions } from 'node:tls';
import type { Logger } from '#kernel/log';
import type { RateLimits } from '#kernel/rate-limit';

/** How much of whom is taken. */
export interface ReceiveLimits {
  /** Advertised as SIZE; a larger mail is refused with 552. */
  readonly maxMailBytes: number;
  readonly maxConnections: number;
  readonly maxConnectionsPerAddress: number;
  readonly mailsPerMinutePerAddress: number;
  readonly maxRecipients: number;
  /** Unknown recipients after which a connection is closed: it is trying names. */
  readonly maxUnknownRecipients: number;
  /** Without a word. */
  readonly idleTimeoutMs: number;
  /** From first to last byte of a connection, however slowly they come. */
  readonly maxConnectionMs: number;
  /** Every recipient is answered after this long, whether it exists or not. */
  readonly recipientDelayMs: number;
}

export const defaultReceiveLimits: ReceiveLimits = {
  maxMailBytes: 25 * 1024 * 1024,
  maxConnections: 100,
  maxConnectionsPerAddress: 10,
  mailsPerMinutePerAddress: 120,
  maxRecipients: 50,
  maxUnknownRecipients: 10,
  idleTimeoutMs: 60_000,
  maxConnectionMs: 10 * 60_000,
  recipientDelayMs: 30,
};

/** A mail that has arrived whole, in a file that is there until `deliver` is done. */
export interface ArrivedMail {
  readonly path: string;
  readonly sizeBytes: number;
  /** Hexadecimal, of the bytes. */
  readonly sha256: string;
}

export interface ArrivedEnvelope<Recipient> {
  /** SMTP's MAIL FROM; '' for reports. */
  readonly from: string;
  readonly recipients: readonly {
    readonly recipient: Recipient;
    readonly address: string;
    /**
     * The same for the same bytes to the same address: a unique index on it makes a mail that is sent again, because
     * our 250 was lost, the mail that is already there.
     */
    readonly deliveryKey: string;
  }[];
  readonly remoteAddress: string;
  readonly helo: string;
  readonly secure: boolean;
}

/** Refuses a mail for good (5xx) or for now (4xx); any other error of `deliver` is "for now". */
export class MailRefused extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

export interface MailReceiver {
  /** Where it listens: the port that was asked for, or the free one that was found for 0. */
  readonly port: number;
  /** Takes nobody new, lets what is under way end (at most `graceMs`), and is gone. */
  stop(graceMs?: number): Promise<void>;
}

export interface MailReceiverOptions<Recipient> {
  /** MAIL_IN_PORT; 0 takes a free one (the setting's 0 means: none at all, and is the caller's to heed). */
  readonly port: number;
  readonly host: string;
  /** MAIL_DOMAIN, for the greeting. */
  readonly mailDomain: string;
  /** Whose mailbox an address is; null for nobody's. Asked once a recipient. */
  resolve(address: string): Promise<Recipient | null>;
  /** Stores the mail durably before it returns: the sender is told 250 right after. */
  deliver(mail: ArrivedMail, envelope: ArrivedEnvelope<Recipient>): Promise<void>;
  /** Where mails lie while they arrive. */
  readonly spoolFolder: string;
  readonly rateLimits: RateLimits;
  readonly log: Logger;
  readonly limits?: Partial<ReceiveLimits>;
  /** Offers STARTTLS with this certificate. */
  readonly tls?: Pick<SecureContextOptions, 'key' | 'cert'>;
}
