import type { Locale } from '#kernel/contract';
import { localeSchema } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { RequestFacts } from '#kernel/http';
import type { Services } from '#kernel/scope';
import { accountsErrors } from '../../contract/index.ts';
import { hashPassword } from '../passwords/hash-password.ts';
import { goodAccountToken, takeAccountToken } from '../repo/account-token.repo.ts';
import type { UserRow } from '../repo/tables.ts';
import { updateUser, userById } from '../repo/user.repo.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';
import { setPassword } from './set-password.ts';

/** Sets the password that somebody chose behind a mailed link, which proves their address as well. */
export async function resetPassword(
  services: Services,
  given: { readonly token: string; readonly password: string },
  request: RequestFacts,
): Promise<void> {
  const tokenHash = services.secrets.hashToken(given.token);
  const locale: Locale = localeSchema.catch('en').parse(request.locale);
  const user = await userOf(services, tokenHash);
  const owner = { email: user.email, fullName: user.full_name, organisationName: '' };
  refuseWeakPassword(services, { password: given.password, owner, locale });
  const passwordHash = await hashPassword(given.password);
  await services.scopes.withSystem('a mailed link: choose a password', async (system) => {
    const taken = await takeAccountToken(system, 'reset_password', tokenHash);
    const still = taken && (await userById(system, taken.user_id));
    if (!still || still.email !== taken.email) return fail(accountsErrors.linkInvalid);
    if (!still.email_verified_at) await updateUser(system, still.id, { email_verified_at: system.now() });
    await setPassword(system, still, { passwordHash, why: 'password_reset' }, request);
  });
}

/** Whose link it is; looked at before the costly hash, so that guesses are cheap to refuse. */
function userOf(services: Services, tokenHash: string): Promise<UserRow> {
  return services.scopes.withSystem('a mailed link: whose it is', async (system) => {
    const token = await goodAccountToken(system, 'reset_password', tokenHash);
    const user = token && (await userById(system, token.user_id));
    return user ?? fail(accountsErrors.linkInvalid);
  });
}
