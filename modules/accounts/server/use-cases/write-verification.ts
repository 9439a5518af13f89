import type { Session as Transaction } from '#kernel/scope';
import { sendLetter } from '../mailer/send-letter.ts';
import type { UserRow } from '../repo/tables.ts';
import { issueAccountToken } from './issue-account-token.ts';

/** Writes the letter that proves an address, in the transaction that needs it. */
export async function writeVerification(transaction: Transaction, user: UserRow): Promise<void> {
  const { id, email, full_name: name, locale } = user;
  const issued = await issueAccountToken(transaction, { kind: 'verify_email', userId: id, email });
  const link = { path: '/verify-email', token: issued.token };
  await sendLetter(transaction, 'verify_email', { email, name, locale }, { ref: issued.id, link });
}
