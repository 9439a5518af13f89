import type { Authenticators } from '#kernel/http';
import type { Services } from '#kernel/scope';
import { readAccessToken } from '../tokens/access-token.ts';
import { standingSession } from './standing-session.ts';

type Authenticated = Awaited<ReturnType<Authenticators['user']>>;

/**
 * Whom an access token speaks for, as the database knows it now: null when the token is no good or its session has
 * ended, no member when the user has left the organisation.
 */
export async function authenticateUser(token: string, services: Services): Promise<Authenticated> {
  const claims = await readAccessToken(services, token);
  const state = claims && (await standingSession(services, claims));
  if (!claims || !state) return null;
  const { userId, sessionId, organisationId: orgId } = claims;
  return {
    user: { kind: 'user', userId, sessionId, orgId },
    administrator: state.administrator,
    member: state.role === null ? null : { kind: 'member', orgId, userId, sessionId, role: state.role },
  };
}
