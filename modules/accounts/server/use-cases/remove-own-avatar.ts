import type { Services, UserPrincipal } from '#kernel/scope';
import { removeAvatar } from '../repo/avatar.repo.ts';
import type { Visit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Takes somebody's own picture away. */
export async function removeOwnAvatar(
  services: Services,
  { userId, sessionId, orgId: organisationId }: UserPrincipal,
  visit: Visit,
): Promise<void> {
  await services.scopes.withSystem('own picture', async (system) => {
    await removeAvatar(system, userId);
    await recordSecurityEvent(system, 'profile_changed', { userId, sessionId, organisationId }, visit);
  });
}
