import MailComposer from 'nodemailer/lib/mail-composer';
import { composeMail, messageIdOf } from './compose-mail.ts';
import type { MailTransport, OutgoingMail } from './mail-transport.ts';

export interface CaughtMail {
  readonly intentId: string;
  readonly messageId: string;
  readonly from: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  /** The mail as it would have left. */
  readonly raw: Buffer;
}

export interface CaughtTransportOptions {
  readonly mailDomain: string;
  /** Keeps the mail; keyed by the intent, so that twice equals once. */
  store(mail: CaughtMail): Promise<void>;
}

/** Where no SMTP_URL is set: nothing leaves, everything can be read. */
export function createCaughtTransport({ mailDomain, store }: CaughtTransportOptions): MailTransport {
  return {
    async send(mail: OutgoingMail) {
      const composed = composeMail(mail, mailDomain);
      const raw = await new MailComposer(composed).compile().build();
      const messageId = messageIdOf(mail.intentId, mailDomain);
      const recipients = [...mail.to, ...(mail.cc ?? [])].map(({ address }) => address);
      await store({
        intentId: mail.intentId,
        messageId,
        from: mail.from.address,
        recipients,
        subject: String(composed.subject),
        raw,
      });
      return { messageId, accepted: recipients, rejected: [], response: 'caught' };
    },
    async close() {},
  };
}
