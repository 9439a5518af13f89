import type * as z from 'zod';
import { type Locale, localeSchema } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { RequestFacts } from '#kernel/http';
import { newId } from '#kernel/ids';
import type { Services, SystemScope } from '#kernel/scope';
import { accountsErrors, type registerContract, type SignedIn } from '../../contract/index.ts';
import { demoIdentity } from '../demo-account/identity.ts';
import { emailLimits } from '../limits.ts';
import { hashPassword } from '../passwords/hash-password.ts';
import { hasOtherUsers, insertUser } from '../repo/user.repo.ts';
import { registrationSetting } from '../settings.ts';
import { signAccessToken } from '../tokens/access-token.ts';
import { countAttempt } from './count-attempt.ts';
import { foundOrganisation } from './found-organisation.ts';
import { openSession } from './open-session.ts';
import { presentOrganisation } from './present-organisation.ts';
import { presentUser } from './present-user.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';
import { writeVerification } from './write-verification.ts';

type Registration = z.output<NonNullable<typeof registerContract.body>>;

/** Creates a user and the organisation that they own, and signs them in. */
export async function register(
  services: Services,
  given: Registration,
  request: RequestFacts,
): Promise<SignedIn & { refreshToken: string }> {
  const readersLocale = localeSchema.catch('en').parse(request.locale);
  await countAttempt(services, emailLimits.register, given.email);
  refuseWeakPassword(services, { password: given.password, owner: given, locale: readersLocale });
  const passwordHash = await hashPassword(given.password);
  const created = await services.scopes.withSystem('registration', async (system) => {
    // The demo's owner is nobody: the first person may always come, and looks after the installation.
    const first = !(await hasOtherUsers(system, demoIdentity.email));
    if (!first && services.config.get(registrationSetting) !== 'open')
      fail(accountsErrors.registrationClosed);
    const locale = given.locale ?? readersLocale;
    return createAccount(system, { ...given, passwordHash, locale, administrator: first }, request);
  });
  const { user, organisation, session } = created;
  return {
    user: presentUser(user),
    organisation: presentOrganisation(organisation),
    accessToken: await signAccessToken(services, session.claims),
    refreshToken: session.refreshToken,
  };
}

async function createAccount(
  system: SystemScope,
  given: Omit<Registration, 'locale'> & { locale: Locale; passwordHash: string; administrator: boolean },
  request: RequestFacts,
) {
  const now = system.now();
  const user = await insertUser(system, {
    id: newId(),
    email: given.email,
    full_name: given.fullName,
    locale: given.locale,
    password_hash: given.passwordHash,
    administrator: given.administrator,
    email_verified_at: null,
    delete_after: null,
    avatar_key: null,
    created_at: now,
    updated_at: now,
  });
  if (!user) return fail(accountsErrors.emailTaken);
  const organisation = await foundOrganisation(system, {
    name: given.organisationName,
    locale: given.locale,
    ownerId: user.id,
  });
  const session = await openSession(system, user.id, organisation.id, request);
  await recordSecurityEvent(system, 'registered', session.claims, request);
  await writeVerification(system, user);
  return { user, organisation, session };
}
