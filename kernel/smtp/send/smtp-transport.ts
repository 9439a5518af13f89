import { Readable } from 'node:stream';
import type { SendMailOptions } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import type { SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection';
import { composeMail, messageIdOf } from './compose-mail.ts';
import { MailFailure, type MailFailureKind, type MailTransport } from './mail-transport.ts';
import { type Signing, signMail } from './sign-mail.ts';
import { createConnections, type OpenConnection, type ServerAccess } from './smtp-connections.ts';

export interface SmtpTransportOptions {
  /** SMTP_URL: `smtp://user:password@host:587`, `smtps://` for TLS from the start, `?requireTLS=true` to insist on STARTTLS. */
  readonly url: string;
  readonly mailDomain: string;
  /** Mails leave unsigned without it. */
  readonly signing?: Signing;
  readonly maxConnections?: number;
  /** Until connected and greeted; then without a word. */
  readonly connectTimeoutMs?: number;
  readonly idleTimeoutMs?: number;
}

/** Sends through the operator's server, over a few connections that stay open between mails. */
export function createSmtpTransport(options: SmtpTransportOptions): MailTransport {
  const { mailDomain, maxConnections = 3 } = options;
  const connections = createConnections(accessOf(options), maxConnections);
  return {
    async send(mail) {
      const composed = composeMail(mail, mailDomain);
      const message = new MailComposer(composed).compile();
      const envelope = message.getEnvelope();
      const key = options.signing?.(mail.from.address);
      const written = message.createReadStream();
      let handedOver = false;
      try {
        const info = await connections.withConnection((connection) => {
          const source = key ? signMail(written, key) : written;
          // It is read only once the server has asked for the mail, so its end says that all of it was handed over.
          source.once('end', () => {
            handedOver = true;
          });
          const to = { from: envelope.from || '', to: envelope.to };
          return Promise.race([sendOver(connection, to, source), brokenOff(composed)]);
        });
        return {
          messageId: messageIdOf(mail.intentId, mailDomain),
          accepted: info.accepted,
          rejected: info.rejected,
          response: info.response ?? '',
        };
      } catch (error) {
        throw failureOf(error, handedOver);
      } finally {
        written.destroy();
      }
    },
    async close() {
      connections.close();
    },
  };
}

function accessOf(options: SmtpTransportOptions): ServerAccess {
  const { connectTimeoutMs = 15_000, idleTimeoutMs = 60_000 } = options;
  const { auth, ...server } = parseConnectionUrl(options.url);
  return {
    options: {
      ...server,
      name: options.mailDomain,
      connectionTimeout: connectTimeoutMs,
      greetingTimeout: connectTimeoutMs,
      dnsTimeout: connectTimeoutMs,
      socketTimeout: idleTimeoutMs,
      tls: { minVersion: 'TLSv1.2', ...(server.tls as object | undefined) },
    },
    auth: auth?.user ? { user: auth.user, pass: auth.pass ?? '' } : undefined,
  };
}

function sendOver(
  connection: OpenConnection,
  envelope: { from: string; to: string[] },
  source: Readable,
): Promise<SMTPConnectionSendInfo> {
  return new Promise((resolve, reject) => {
    // What breaks off before the server has asked for it is told by nobody else.
    source.once('error', reject);
    connection.send(envelope, source, (error, info) => {
      if (error || !info) reject(error ?? new Error('The server said nothing.'));
      else resolve(info);
    });
  });
}

/** Fails with the first attachment that cannot be read; nodemailer would wait for it until the connection is idle too long. */
function brokenOff({ attachments = [] }: SendMailOptions): Promise<never> {
  const read = attachments.flatMap(({ content }) => (content instanceof Readable ? [content] : []));
  return new Promise((_resolve, reject) => {
    for (const one of read) {
      if (one.errored) reject(one.errored);
      else one.once('error', reject);
    }
  });
}

/** Codes of nodemailer that say that this mail, or these settings, will never do. */
const PERMANENT = new Set([
  'EENVELOPE',
  'EMESSAGE',
  'EMAXRECIPIENTS',
  'EFILEACCESS',
  'EURLACCESS',
  'EREQUIRETLS',
]);
/** The operator's to repair; the mail waits for it. */
const OPERATOR = new Set(['EAUTH', 'ENOAUTH', 'ECONFIG', 'ETLS']);

function failureOf(error: unknown, handedOver: boolean): MailFailure {
  if (error instanceof MailFailure) return error;
  const {
    code = 'unknown',
    responseCode = null,
    message = '',
  } = error as {
    code?: string;
    responseCode?: number;
    message?: string;
  };
  return new MailFailure(kindOf(code, responseCode, handedOver), code, message, responseCode);
}

function kindOf(code: string, responseCode: number | null, handedOver: boolean): MailFailureKind {
  if (OPERATOR.has(code)) return 'transient';
  if (responseCode !== null && responseCode >= 500) return 'permanent';
  if (responseCode !== null && responseCode >= 400) return 'transient';
  if (PERMANENT.has(code)) return 'permanent';
  return handedOver ? 'ambiguous' : 'transient';
}
