import type { Session as Transaction } from '#kernel/scope';
import { insertRefreshToken } from '../repo/refresh-token.repo.ts';
import { sessionDaysSetting } from '../settings.ts';
import { refreshTokenEnd } from '../tokens/refresh-rules.ts';

/** A new refresh token of a session: 32 random bytes, of which only the hash is kept. */
export async function issueRefreshToken(
  transaction: Transaction,
  session: { readonly id: string; readonly created_at: Date },
): Promise<{ refreshToken: string; expiresAt: Date }> {
  const { config, secrets } = transaction.services;
  const refreshToken = secrets.randomToken();
  const expiresAt = refreshTokenEnd(transaction.now(), session, config.get(sessionDaysSetting));
  await insertRefreshToken(transaction, {
    token_hash: secrets.hashToken(refreshToken),
    session_id: session.id,
    created_at: transaction.now(),
    expires_at: expiresAt,
    rotated_at: null,
  });
  return { refreshToken, expiresAt };
}
