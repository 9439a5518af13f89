import type { Services, UserPrincipal } from '#kernel/scope';
import { mailLimits } from '../limits.ts';
import { sendLetter } from '../mailer/send-letter.ts';
import { userByEmail } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { asLongAsAny } from './as-long-as-any.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';
import { countAttempt } from './count-attempt.ts';
import { issueAccountToken } from './issue-account-token.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/**
 * Mails a link to the address that somebody wants to have. One that is taken gets none, and nobody learns of it: the
 * answer would tell who has an account here.
 */
export async function changeEmail(
  services: Services,
  { userId, sessionId, orgId: organisationId }: UserPrincipal,
  given: { readonly email: string; readonly password: string },
  visit: Visit,
): Promise<void> {
  const user = await confirmOwnPassword(services, userId, given.password);
  await countAttempt(services, mailLimits.verification, userId);
  const { email } = given;
  await asLongAsAny(() =>
    services.scopes.withSystem('own address', async (system) => {
      await recordSecurityEvent(
        system,
        'email_change_requested',
        { userId, sessionId, organisationId },
        visit,
      );
      if (await userByEmail(system, email)) return;
      const { id, token } = await issueAccountToken(system, { kind: 'change_email', userId, email });
      const to = { email, name: user.full_name, locale: user.locale };
      const link = { path: '/confirm-email', token };
      await sendLetter(system, 'change_email', to, { ref: id, link });
    }),
  );
}
