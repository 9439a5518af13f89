import type { Locale } from '#kernel/contract';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { mailLimits } from '../limits.ts';
import { sendLetter } from '../mailer/send-letter.ts';
import { organisationById } from '../repo/organisation.repo.ts';
import type { InvitationRow } from '../repo/tables.ts';
import { userByEmail } from '../repo/user.repo.ts';
import { countAttempt } from './count-attempt.ts';

/** Mails an invitation in its reader's language where that is known, else in the organisation's. */
export async function writeInvitation(
  scope: Scope,
  invitation: Pick<InvitationRow, 'email'>,
  given: { readonly token: string; readonly inviter: string },
): Promise<void> {
  await countAttempt(scope.services, mailLimits.invitations, scope.orgId);
  const { email } = invitation;
  const known = await userByEmail(scope, email);
  const organisation = await organisationById(scope, scope.orgId);
  const locale: Locale = known?.locale ?? organisation?.language ?? 'en';
  const vars = { organisation: organisation?.name ?? '', inviter: given.inviter };
  const link = { path: '/invitation', token: given.token };
  const to = { email, name: known?.full_name, locale };
  await sendLetter(scope, 'invitation', to, { ref: newId(), link, vars });
}
