import type { SendMailOptions } from 'nodemailer';
import { MailFailure, type MailPerson, type OutgoingMail } from './mail-transport.ts';

/** RFC 5322's line is 998; what people see of a subject is far less. */
const MAX_SUBJECT_CHARS = 500;
const MAX_NAME_CHARS = 200;
const MAX_REFERENCES = 50;

/** An address as SMTP takes it: no blank, control, bracket, quote or comma, so that it can end no header or command. */
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@]{1,64}@[^\s\p{C}<>()[\]\\,;:"@]{1,255}$/u;
const MESSAGE_ID = /^[^\s\p{C}<>]{1,990}$/u;
const INTENT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The identifier of every mail of ours: `<intentId@MAIL_DOMAIN>`; mail-reading's `threadKeys` finds the intent again. */
export function messageIdOf(intentId: string, mailDomain: string): string {
  if (!INTENT_ID.test(intentId))
    throw new MailFailure('permanent', 'invalid_mail', 'The intent has no identifier.');
  return `${intentId}@${mailDomain}`;
}

/**
 * A mail as nodemailer takes it. Names and subjects lose their line breaks and controls; addresses and identifiers that
 * have any are refused: nothing that a person types becomes a header.
 *
 * @throws MailFailure `permanent`, `invalid_mail`
 */
export function composeMail(mail: OutgoingMail, mailDomain: string): SendMailOptions {
  const from = person(mail.from);
  const to = mail.to.map(person);
  const cc = (mail.cc ?? []).map(person);
  if (to.length === 0) throw new MailFailure('permanent', 'invalid_mail', 'The mail goes to nobody.');
  const envelopeFrom = mail.envelopeFrom ?? from.address;
  if (envelopeFrom !== '') checkAddress(envelopeFrom);
  return {
    messageId: `<${messageIdOf(mail.intentId, mailDomain)}>`,
    date: mail.date,
    from,
    to,
    cc,
    ...(mail.replyTo ? { replyTo: person(mail.replyTo) } : {}),
    subject: line(mail.subject, MAX_SUBJECT_CHARS),
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    ...threadHeaders(mail),
    headers: extraHeaders(mail, mailDomain),
    attachments: (mail.attachments ?? []).map(({ name, mediaType, content, contentId }) => ({
      filename: line(name, MAX_NAME_CHARS),
      contentType: /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream',
      content: typeof content === 'function' ? content() : content,
      ...(contentId === undefined
        ? {}
        : { cid: identifier(contentId), contentDisposition: 'inline' as const }),
    })),
    envelope: { from: envelopeFrom, to: [...to, ...cc].map(({ address }) => address) },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function threadHeaders({
  inReplyTo,
  references = [],
}: OutgoingMail): Pick<SendMailOptions, 'inReplyTo' | 'references'> {
  const chain = [...references.slice(0, 1), ...references.slice(1).slice(-(MAX_REFERENCES - 1))].map(
    identifier,
  );
  return {
    ...(inReplyTo === undefined ? {} : { inReplyTo: `<${identifier(inReplyTo)}>` }),
    ...(chain.length === 0 ? {} : { references: chain.map((id) => `<${id}>`) }),
  };
}

function extraHeaders(
  { automatic, unsubscribeUrl }: OutgoingMail,
  mailDomain: string,
): Record<string, string> {
  const headers: Record<string, string> = {};
  if (automatic) {
    headers['Auto-Submitted'] = automatic;
    // Exchange's own way of asking for no absence notice; X-Loop is how we know our own again.
    headers['X-Auto-Response-Suppress'] = 'All';
    headers['X-Loop'] = mailDomain;
  }
  if (unsubscribeUrl !== undefined) {
    headers['List-Unsubscribe'] = `<${new URL(unsubscribeUrl).href}>`;
    headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click';
  }
  return headers;
}

function person({ name, address }: MailPerson): { name: string; address: string } {
  checkAddress(address);
  return { name: line(name ?? '', MAX_NAME_CHARS), address };
}

function checkAddress(address: string): void {
  if (!ADDRESS.test(address))
    throw new MailFailure('permanent', 'invalid_mail', 'An address of the mail is none.');
}

function identifier(id: string): string {
  if (!MESSAGE_ID.test(id))
    throw new MailFailure('permanent', 'invalid_mail', 'An identifier of the mail is none.');
  return id;
}

function line(text: string, maxChars: number): string {
  const clean = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return [...clean].slice(0, maxChars).join('');
}
