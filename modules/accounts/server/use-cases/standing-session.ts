import * as z from 'zod';
import { idSchema, roles } from '#kernel/contract';
import type { Services } from '#kernel/scope';
import { type SessionState, sessionMemoryOf } from '../sessions/session-memory.ts';
import type { AccessClaims } from '../tokens/access-token.ts';

const rowSchema = z.object({
  user_id: idSchema,
  role: z.enum(roles).nullable(),
  administrator: z.boolean(),
});

/** A person's session as the database knows it now; null when it has ended. */
export async function standingSession(
  services: Services,
  claims: AccessClaims,
): Promise<SessionState | null> {
  const { userId, sessionId, organisationId } = claims;
  const look = () => lookUp(services, claims);
  const state = await sessionMemoryOf(services).recall(sessionId, organisationId, look);
  return state?.userId === userId ? state : null;
}

async function lookUp(services: Services, claims: AccessClaims): Promise<SessionState | null> {
  const argument = `${claims.sessionId}:${claims.organisationId}`;
  const [row] = await services.scopes.resolve('session_member', argument);
  if (row === undefined) return null;
  const { user_id: userId, role, administrator } = rowSchema.parse(row);
  return { userId, role, administrator };
}
