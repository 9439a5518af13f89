import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { accountsErrors, type SignedIn } from '../../contract/index.ts';
import { emailLimits } from '../limits.ts';
import { passwordMatches } from '../passwords/hash-password.ts';
import { workplaceOf } from '../repo/membership.repo.ts';
import type { UserRow } from '../repo/tables.ts';
import { userByEmail } from '../repo/user.repo.ts';
import { signAccessToken } from '../tokens/access-token.ts';
import type { Visit } from '../visit.ts';
import { countAttempt } from './count-attempt.ts';
import { keepAccount } from './keep-account.ts';
import { openSession } from './open-session.ts';
import { presentOrganisation } from './present-organisation.ts';
import { presentUser } from './present-user.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Signs in to the organisation that was used last. An unknown address fails as slowly as a wrong password. */
export async function login(
  services: Services,
  given: { readonly email: string; readonly password: string },
  visit: Visit,
): Promise<SignedIn & { refreshToken: string }> {
  const takeBack = await countAttempt(services, emailLimits.login, given.email);
  const user = await services.scopes.withSystem('sign-in: find the user', (system) =>
    userByEmail(system, given.email),
  );
  const matches = await passwordMatches(given.password, user?.password_hash);
  if (!user || !matches) return refuse(services, user, visit);
  if (user.blocked_at !== null) fail(accountsErrors.accountBlocked);
  await takeBack();

  const { organisation, session } = await services.scopes.withSystem(
    'sign-in: open a session',
    async (system) => {
      await keepAccount(system, user, visit);
      const workplace = await workplaceOf(system, user.id);
      if (!workplace) return fail(accountsErrors.noOrganisation);
      const opened = await openSession(system, user.id, workplace.id, visit);
      await recordSecurityEvent(system, 'signed_in', opened.claims, visit);
      return { organisation: workplace, session: opened };
    },
  );
  return {
    user: presentUser(user),
    organisation: presentOrganisation(organisation),
    accessToken: await signAccessToken(services, session.claims),
    refreshToken: session.refreshToken,
  };
}

/** Written for unknown addresses too (without the address): what takes longer for known ones would tell them apart. */
async function refuse(services: Services, user: UserRow | undefined, visit: Visit): Promise<never> {
  await services.scopes.withSystem('sign-in: record a failure', (system) =>
    recordSecurityEvent(system, 'sign_in_failed', { userId: user?.id }, visit),
  );
  return fail(accountsErrors.invalidCredentials);
}
