import type { Locale } from '#kernel/contract';
import type { Services, UserPrincipal } from '#kernel/scope';
import { hashPassword } from '../passwords/hash-password.ts';
import type { Visit } from '../visit.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';
import { setPassword } from './set-password.ts';

/** Changes somebody's own password; their other sessions end. */
export async function changePassword(
  services: Services,
  principal: UserPrincipal,
  given: { readonly currentPassword: string; readonly newPassword: string },
  visit: Visit,
): Promise<void> {
  const user = await confirmOwnPassword(services, principal.userId, given.currentPassword);
  const owner = { email: user.email, fullName: user.full_name, organisationName: '' };
  const locale: Locale = user.locale;
  refuseWeakPassword(services, { password: given.newPassword, owner, locale }, 'newPassword');
  const passwordHash = await hashPassword(given.newPassword);
  const change = { passwordHash, why: 'password_changed', keepSessionId: principal.sessionId } as const;
  await services.scopes.withSystem('own password', (system) => setPassword(system, user, change, visit));
}
