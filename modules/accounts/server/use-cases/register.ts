import type * as z from 'zod';
import { kernelErrors, type Locale, localeSchema } from '#kernel/contract';
import { AppError, fail } from '#kernel/errors';
import type { RequestFacts } from '#kernel/http';
import { newId } from '#kernel/ids';
import type { Services, SystemScope } from '#kernel/scope';
import { accountsErrors, type registerContract, type SignedIn } from '../../contract/index.ts';
import { demoIdentity } from '../demo-account/identity.ts';
import { emailLimits } from '../limits.ts';
import { hashPassword } from '../passwords/hash-password.ts';
import { passwordRefusal } from '../passwords/password-refusal.ts';
import { hasOtherUsers, insertUser } from '../repo/user.repo.ts';
import { registrationSetting } from '../settings.ts';
import { signAccessToken } from '../tokens/access-token.ts';
import { countAttempt } from './count-attempt.ts';
import { foundOrganisation } from './found-organisation.ts';
import { openSession } from './open-session.ts';
import { presentOrganisation } from './present-organisation.ts';
import { presentUser } from './present-user.ts';
import { recordSecurityEvent } from './record-security-event.ts';

type Registration = z.output<NonNullable<typeof registerContract.body>>;

/** Creates a user and the organisation that they own, and signs them in. */
export async function register(
  services: Services,
  given: Registration,
  request: RequestFacts,
): Promise<SignedIn & { refreshToken: string }> {
  const readersLocale = localeSchema.catch('en').parse(request.locale);
  await countAttempt(services, emailLimits.register, given.email);
  refuseWeakPassword(services, given, readersLocale);
  const passwordHash = await hashPassword(given.password);
  const created = await services.scopes.withSystem('registration', async (system) => {
    await refuseWhenClosed(system);
    return createAccount(system, { ...given, passwordHash, locale: given.locale ?? readersLocale }, request);
  });
  const { user, organisation, session } = created;
  return {
    user: presentUser(user),
    organisation: presentOrganisation(organisation),
    accessToken: await signAccessToken(services, session.claims),
    refreshToken: session.refreshToken,
  };
}

function refuseWeakPassword(services: Services, given: Registration, locale: Locale): void {
  const refusal = passwordRefusal(given.password, given);
  if (refusal === null) return;
  const message = services.i18n.t(locale, `accounts.password.${refusal}`);
  throw new AppError(kernelErrors.validationFailed, { fields: [{ path: 'body.password', message }] });
}

async function refuseWhenClosed(system: SystemScope): Promise<void> {
  if (system.services.config.get(registrationSetting) === 'open') return;
  // The demo's owner is nobody: the first person may still come.
  if (await hasOtherUsers(system, demoIdentity.email)) fail(accountsErrors.registrationClosed);
}

async function createAccount(
  system: SystemScope,
  given: Omit<Registration, 'locale'> & { locale: Locale; passwordHash: string },
  request: RequestFacts,
) {
  const now = system.now();
  const user = await insertUser(system, {
    id: newId(),
    email: given.email,
    full_name: given.fullName,
    locale: given.locale,
    password_hash: given.passwordHash,
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
  return { user, organisation, session };
}
