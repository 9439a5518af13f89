import * as z from 'zod';
import { idSchema, roles } from '#kernel/contract';
import type { Authenticators } from '#kernel/http';
import type { Services } from '#kernel/scope';
import { type SessionState, sessionMemoryOf } from '../sessions/session-memory.ts';
import { type AccessClaims, readAccessToken } from '../tokens/access-token.ts';

type Authenticated = Awaited<ReturnType<Authenticators['user']>>;

const rowSchema = z.object({
  user_id: idSchema,
  role: z.enum(roles).nullable(),
  administrator: z.boolean(),
});

/**
 * Whom an access token speaks for, as the database knows it now: null when the token is no good or its session has
 * ended, no member when the user has left the organisation.
 */
export async function authenticateUser(token: string, services: Services): Promise<Authenticated> {
  const claims = await readAccessToken(services, token);
  if (!claims) return null;
  const { userId, sessionId, organisationId: orgId } = claims;
  const state = await sessionMemoryOf(services).recall(sessionId, orgId, () => lookUp(services, claims));
  if (!state || state.userId !== userId) return null;
  return {
    user: { kind: 'user', userId, sessionId, orgId },
    administrator: state.administrator,
    member: state.role === null ? null : { kind: 'member', orgId, userId, sessionId, role: state.role },
  };
}

async function lookUp(services: Services, claims: AccessClaims): Promise<SessionState | null> {
  const argument = `${claims.sessionId}:${claims.organisationId}`;
  const [row] = await services.scopes.resolve('session_member', argument);
  if (row === undefined) return null;
  const { user_id: userId, role, administrator } = rowSchema.parse(row);
  return { userId, role, administrator };
}
