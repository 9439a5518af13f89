import { newId } from '#kernel/ids';
import type { Session as Transaction } from '#kernel/scope';
import { touchMembership } from '../repo/membership.repo.ts';
import { insertSession, touchSession } from '../repo/session.repo.ts';
import type { AccessClaims } from '../tokens/access-token.ts';
import type { Visit } from '../visit.ts';
import { issueRefreshToken } from './issue-refresh-token.ts';

export interface OpenedSession {
  readonly claims: AccessClaims;
  readonly refreshToken: string;
}

/** Begins a session on a device, in one organisation of the user. */
export async function openSession(
  transaction: Transaction,
  userId: string,
  organisationId: string,
  visit: Visit,
): Promise<OpenedSession> {
  const sessionId = newId();
  const now = transaction.now();
  await insertSession(transaction, {
    id: sessionId,
    user_id: userId,
    organisation_id: organisationId,
    ip: visit.ip,
    user_agent: visit.userAgent,
    created_at: now,
    last_used_at: now,
    expires_at: now,
    ended_at: null,
  });
  const { refreshToken, expiresAt } = await issueRefreshToken(transaction, {
    id: sessionId,
    created_at: now,
  });
  await touchSession(transaction, sessionId, {
    organisation_id: organisationId,
    ip: visit.ip,
    user_agent: visit.userAgent,
    expires_at: expiresAt,
  });
  await touchMembership(transaction, userId, organisationId);
  return { claims: { userId, sessionId, organisationId }, refreshToken };
}
