import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { accountsErrors } from '../../contract/index.ts';
import { takeAccountToken } from '../repo/account-token.repo.ts';
import { updateUser, userById } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Proves the address to which a link was mailed, if it still is the account's. */
export async function verifyEmail(services: Services, token: string, visit: Visit): Promise<void> {
  await services.scopes.withSystem(
    'a mailed link: an account is known by its token alone',
    async (system) => {
      const taken = await takeAccountToken(system, 'verify_email', services.secrets.hashToken(token));
      const user = taken && (await userById(system, taken.user_id));
      if (!taken || !user || user.email !== taken.email) return fail(accountsErrors.linkInvalid);
      await updateUser(system, user.id, { email_verified_at: system.now() });
      await recordSecurityEvent(system, 'email_verified', { userId: user.id }, visit);
    },
  );
}
