import type { Services } from '#kernel/scope';
import { mailLimits } from '../limits.ts';
import { sendLetter } from '../mailer/send-letter.ts';
import { userByEmail } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { asLongAsAny } from './as-long-as-any.ts';
import { countAttempt } from './count-attempt.ts';
import { issueAccountToken } from './issue-account-token.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Mails the link that lets somebody choose a new password; tells nobody whether there is such an account. */
export async function requestPasswordReset(services: Services, email: string, visit: Visit): Promise<void> {
  await countAttempt(services, mailLimits.passwordReset, email);
  await asLongAsAny(() =>
    services.scopes.withSystem(
      'a forgotten password: who it is is known by an address alone',
      async (system) => {
        const user = await userByEmail(system, email);
        if (!user) return;
        const { id: userId, full_name: name, locale } = user;
        const { id, token } = await issueAccountToken(system, { kind: 'reset_password', userId, email });
        const link = { path: '/reset-password', token };
        await sendLetter(system, 'reset_password', { email, name, locale }, { ref: id, link });
        await recordSecurityEvent(system, 'password_reset_requested', { userId }, visit);
      },
    ),
  );
}
