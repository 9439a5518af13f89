import type { Session as Transaction } from '#kernel/scope';
import type { AccountsTables, AccountTokenKind, AccountTokenRow } from './tables.ts';

const tokens = (transaction: Transaction) => transaction.tables<AccountsTables>();

export async function insertAccountToken(transaction: Transaction, token: AccountTokenRow): Promise<void> {
  await tokens(transaction).insertInto('account_tokens').values(token).execute();
}

/** A token that may still be used. */
export async function goodAccountToken(
  transaction: Transaction,
  kind: AccountTokenKind,
  tokenHash: string,
): Promise<AccountTokenRow | undefined> {
  return tokens(transaction)
    .selectFrom('account_tokens')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', transaction.now())
    .executeTakeFirst();
}

/** Uses a token up: of two who show it at once, one gets it. */
export async function takeAccountToken(
  transaction: Transaction,
  kind: AccountTokenKind,
  tokenHash: string,
): Promise<AccountTokenRow | undefined> {
  return tokens(transaction)
    .updateTable('account_tokens')
    .set({ used_at: transaction.now() })
    .where('token_hash', '=', tokenHash)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', transaction.now())
    .returningAll()
    .executeTakeFirst();
}

/** Makes a user's open links worthless: a newer one replaces them, or what they prove has changed. */
export async function dropAccountTokens(
  transaction: Transaction,
  userId: string,
  kinds: readonly AccountTokenKind[],
): Promise<void> {
  await tokens(transaction)
    .deleteFrom('account_tokens')
    .where('user_id', '=', userId)
    .where('kind', 'in', [...kinds])
    .where('used_at', 'is', null)
    .execute();
}

export async function deleteAccountTokensBefore(transaction: Transaction, instant: Date): Promise<void> {
  await tokens(transaction).deleteFrom('account_tokens').where('expires_at', '<', instant).execute();
}
