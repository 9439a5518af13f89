import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Services, UserPrincipal } from '#kernel/scope';
import { liveSessionOf } from '../repo/session.repo.ts';
import type { Visit } from '../visit.ts';
import { endSession } from './end-session.ts';

/** Signs one of somebody's own devices out; anybody else's session is not found. */
export async function revokeSession(
  services: Services,
  principal: UserPrincipal,
  sessionId: string,
  visit: Visit,
): Promise<void> {
  await services.scopes.withSystem('own session', async (system) => {
    const session = await liveSessionOf(system, principal.userId, sessionId);
    if (!session) fail(kernelErrors.notFound);
    await endSession(system, sessionId, 'session_revoked', visit);
  });
}
