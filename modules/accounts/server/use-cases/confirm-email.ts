import { fail } from '#kernel/errors';
import type { Services, SystemScope } from '#kernel/scope';
import { accountsErrors } from '../../contract/index.ts';
import { sendLetter } from '../mailer/send-letter.ts';
import { dropAccountTokens, takeAccountToken } from '../repo/account-token.repo.ts';
import type { AccountTokenRow, UserRow } from '../repo/tables.ts';
import { updateUser, userByEmail, userById } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Gives an account the address to which its link was mailed, and tells the former one. */
export async function confirmEmail(services: Services, token: string, visit: Visit): Promise<void> {
  await services.scopes.withSystem(
    'a mailed link: an account is known by its token alone',
    async (system) => {
      const taken = await takeAccountToken(system, 'change_email', services.secrets.hashToken(token));
      const user = taken && (await userById(system, taken.user_id));
      if (!taken || !user) return fail(accountsErrors.linkInvalid);
      if (await userByEmail(system, taken.email)) return fail(accountsErrors.emailTaken);
      await move(system, user, taken, visit);
    },
  );
}

async function move(system: SystemScope, user: UserRow, { id, email }: AccountTokenRow, visit: Visit) {
  await updateUser(system, user.id, { email, email_verified_at: system.now() });
  await dropAccountTokens(system, user.id, ['verify_email', 'reset_password', 'change_email']);
  await recordSecurityEvent(system, 'email_changed', { userId: user.id }, visit);
  const former = { email: user.email, name: user.full_name, locale: user.locale };
  await sendLetter(system, 'email_changed', former, { ref: id, vars: { email } });
}
