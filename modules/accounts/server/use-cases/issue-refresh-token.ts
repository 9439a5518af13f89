import type { Session as Transaction } from '#kernel/scope';
import { insertRefreshToken } from '../repo/refresh-token.repo.ts';
import { refreshTokenSeconds } from '../tokens/refresh-rules.ts';

/** A new refresh token of a session: 32 random bytes, of which only the hash is kept. */
export async function issueRefreshToken(
  transaction: Transaction,
  sessionId: string,
): Promise<{ refreshToken: string; expiresAt: Date }> {
  const { secrets } = transaction.services;
  const refreshToken = secrets.randomToken();
  const expiresAt = new Date(transaction.now().getTime() + refreshTokenSeconds * 1000);
  await insertRefreshToken(transaction, {
    token_hash: secrets.hashToken(refreshToken),
    session_id: sessionId,
    created_at: transaction.now(),
    expires_at: expiresAt,
    rotated_at: null,
  });
  return { refreshToken, expiresAt };
}
