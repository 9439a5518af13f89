import type { Session as Transaction } from '#kernel/scope';
import type { AccountsTables, RefreshTokenRow } from './tables.ts';

const tokens = (transaction: Transaction) => transaction.tables<AccountsTables>();

export async function refreshTokenByHash(
  transaction: Transaction,
  tokenHash: string,
): Promise<RefreshTokenRow | undefined> {
  return tokens(transaction)
    .selectFrom('refresh_tokens')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

export async function insertRefreshToken(transaction: Transaction, token: RefreshTokenRow): Promise<void> {
  await tokens(transaction).insertInto('refresh_tokens').values(token).execute();
}

/**
 * Marks every token of a session that is still good as exchanged: the one that is being used, and one that a parallel
 * refresh gave and no browser kept.
 */
export async function retireTokens(transaction: Transaction, sessionId: string): Promise<void> {
  await tokens(transaction)
    .updateTable('refresh_tokens')
    .set({ rotated_at: transaction.now() })
    .where('session_id', '=', sessionId)
    .where('rotated_at', 'is', null)
    .execute();
}

/** Deletes tokens that expired before an instant: whoever shows one is refused anyway. */
export async function deleteTokensBefore(transaction: Transaction, instant: Date): Promise<void> {
  await tokens(transaction).deleteFrom('refresh_tokens').where('expires_at', '<', instant).execute();
}
