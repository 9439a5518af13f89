import { randomBytes } from 'node:crypto';
import type { ChannelPort } from '#modules/inbox';
import { mailboxAddress, mailboxKey, mailboxRandomBytes } from './address.ts';

/**
 * E-mail: what arrives becomes messages (`take-mail.ts`), and what is said here leaves as a mail of the same thread.
 * @param answer what sends
 */
export const mailboxChannel = (answer: ChannelPort['send']): ChannelPort => ({
  kind: 'mailbox',
  // Each would be one more mail in somebody's inbox.
  repeatsCourtesy: false,
  createKey: (_scope, { name }) => mailboxKey(name, randomBytes(mailboxRandomBytes)),
  addressOf: mailboxAddress,
  send: answer,
  typing: () => undefined,
});
