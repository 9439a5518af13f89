import type { Locale } from '#kernel/contract';
import type { Services, UserPrincipal } from '#kernel/scope';
import type { User } from '../../contract/index.ts';
import { updateUser } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { presentUser } from './present-user.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Changes somebody's own profile; what is left out stays. */
export async function changeMe(
  services: Services,
  principal: UserPrincipal,
  changes: { readonly fullName?: string; readonly locale?: Locale },
  visit: Visit,
): Promise<User> {
  const { userId, sessionId, orgId: organisationId } = principal;
  const user = await services.scopes.withSystem('own profile', async (system) => {
    await recordSecurityEvent(system, 'profile_changed', { userId, organisationId, sessionId }, visit);
    return updateUser(system, userId, { full_name: changes.fullName, locale: changes.locale });
  });
  return presentUser(user);
}
