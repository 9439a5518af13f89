import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Services, UserPrincipal } from '#kernel/scope';
import { touchMembership } from '../repo/membership.repo.ts';
import { moveSession } from '../repo/session.repo.ts';
import { signAccessToken } from '../tokens/access-token.ts';
import type { Visit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Moves the session into another organisation of the same user; anybody else's is not found. */
export async function switchOrganisation(
  services: Services,
  user: UserPrincipal,
  organisationId: string,
  visit: Visit,
): Promise<{ accessToken: string }> {
  const claims = { userId: user.userId, sessionId: user.sessionId, organisationId };
  await services.scopes.withSystem('switching: from one organisation to another', async (system) => {
    const belongs = await touchMembership(system, user.userId, organisationId);
    if (!belongs) fail(kernelErrors.notFound);
    await moveSession(system, user.sessionId, organisationId);
    await recordSecurityEvent(system, 'organisation_switched', claims, visit);
  });
  return { accessToken: await signAccessToken(services, claims) };
}
