import { newId } from '#kernel/ids';
import type { Session as Transaction } from '#kernel/scope';
import { linkLifetimesMs } from '../links/link-lifetimes.ts';
import { dropAccountTokens, insertAccountToken } from '../repo/account-token.repo.ts';
import type { AccountTokenKind } from '../repo/tables.ts';

/** Makes the token of a mailed link: 32 random bytes, of which only the hash is kept. Links of its kind before it end. */
export async function issueAccountToken(
  transaction: Transaction,
  about: { readonly kind: AccountTokenKind; readonly userId: string; readonly email: string },
): Promise<{ id: string; token: string }> {
  const { secrets } = transaction.services;
  const token = secrets.randomToken();
  const id = newId();
  const now = transaction.now();
  await dropAccountTokens(transaction, about.userId, [about.kind]);
  await insertAccountToken(transaction, {
    id,
    kind: about.kind,
    user_id: about.userId,
    token_hash: secrets.hashToken(token),
    email: about.email,
    created_at: now,
    expires_at: new Date(now.getTime() + linkLifetimesMs[about.kind]),
    used_at: null,
  });
  return { id, token };
}
