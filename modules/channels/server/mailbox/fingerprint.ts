import { createHash } from 'node:crypto';
import type { ReadMail } from '#kernel/mail-reading';

/**
 * What makes two mails the same mail although their bytes differ, as when one was forwarded here on two ways: its
 * identifier and everything that it says. An identifier alone is a claim; without one, only the same delivery is the same.
 */
export function fingerprintOf(mail: ReadMail, deliveryKey: string): string {
  if (mail.messageId === null) return deliveryKey;
  const hash = createHash('sha256');
  const { messageId, from, subject, text, html, attachments } = mail;
  for (const part of [messageId, from?.address ?? '', subject, text, html ?? '']) hash.update(`${part}\0`);
  for (const { name, content } of attachments) hash.update(`${name}\0`).update(content);
  return hash.digest('hex');
}
