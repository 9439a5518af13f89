import { fail } from '#kernel/errors';
import type { Services, SystemScope } from '#kernel/scope';
import { accountsErrors } from '../../contract/index.ts';
import { workplaceOf } from '../repo/membership.repo.ts';
import { refreshTokenByHash, retireTokens } from '../repo/refresh-token.repo.ts';
import { lockSessionOfToken, touchSession } from '../repo/session.repo.ts';
import type { SessionRow } from '../repo/tables.ts';
import { signAccessToken } from '../tokens/access-token.ts';
import { judgeRefresh } from '../tokens/refresh-rules.ts';
import type { Visit } from '../visit.ts';
import { endSession } from './end-session.ts';
import { issueRefreshToken } from './issue-refresh-token.ts';
import type { OpenedSession } from './open-session.ts';

/** Exchanges a refresh token for a new pair; one that was exchanged before, and not just now, ends the session. */
export async function refreshSession(
  services: Services,
  refreshToken: string | undefined,
  visit: Visit,
): Promise<{ accessToken: string; refreshToken: string }> {
  if (refreshToken === undefined) return fail(accountsErrors.sessionEnded);
  const renewed = await services.scopes.withSystem('refresh: no organisation is known yet', (system) =>
    exchange(system, refreshToken, visit),
  );
  // Outside the transaction: the end of a session whose token was stolen must be committed.
  if (!renewed) return fail(accountsErrors.sessionEnded);
  return {
    accessToken: await signAccessToken(services, renewed.claims),
    refreshToken: renewed.refreshToken,
  };
}

async function exchange(
  system: SystemScope,
  refreshToken: string,
  visit: Visit,
): Promise<OpenedSession | null> {
  const tokenHash = system.services.secrets.hashToken(refreshToken);
  const session = await lockSessionOfToken(system, tokenHash);
  const token = await refreshTokenByHash(system, tokenHash);
  if (!session || !token) return null;
  const verdict = judgeRefresh(token, session, system.now());
  if (verdict === 'reused') await endSession(system, session.id, 'token_reuse_detected', visit);
  if (verdict === 'reused' || verdict === 'refused') return null;
  // After a parallel refresh the browser keeps one of two new tokens, nobody knows which: both stay good.
  if (verdict === 'rotate') await retireTokens(system, session.id);
  return renew(system, session, visit);
}

async function renew(system: SystemScope, session: SessionRow, visit: Visit): Promise<OpenedSession | null> {
  const workplace = await workplaceOf(system, session.user_id, session.organisation_id);
  if (!workplace) return null;
  const { refreshToken, expiresAt } = await issueRefreshToken(system, session);
  await touchSession(system, session.id, {
    organisation_id: workplace.id,
    ip: visit.ip,
    user_agent: visit.userAgent,
    expires_at: expiresAt,
  });
  return {
    claims: { userId: session.user_id, sessionId: session.id, organisationId: workplace.id },
    refreshToken,
  };
}
