import { randomBytes } from 'node:crypto';
import type { ChannelPort } from '#modules/inbox';
import { mailboxAddress, mailboxKey, mailboxRandomBytes } from './address.ts';

/**
 * E-mail: what arrives becomes messages (`take-mail.ts`), and what is said here leaves as a mail of the same thread.
 * @param answer what sends
 * @param letterThread where a letter about a conversation goes
 */
export const mailboxChannel = (
  answer: ChannelPort['send'],
  letterThread: ChannelPort['letterThread'],
): ChannelPort => ({
  kind: 'mailbox',
  // Each would be one more mail in somebody's inbox.
  repeatsCourtesy: false,
  createKey: (_scope, { name }) => mailboxKey(name, randomBytes(mailboxRandomBytes)),
  addressOf: mailboxAddress,
  send: answer,
  letterThread,
  typing: () => undefined,
});
