import { fail } from '#kernel/errors';
import type { Services, SystemScope, UserPrincipal } from '#kernel/scope';
import { accountsErrors } from '../../contract/index.ts';
import { graceMs } from '../links/link-lifetimes.ts';
import { sendLetter } from '../mailer/send-letter.ts';
import { ownedOrganisations } from '../repo/membership.repo.ts';
import { updateOrganisation } from '../repo/organisation.repo.ts';
import { liveSessionIds } from '../repo/session.repo.ts';
import type { UserRow } from '../repo/tables.ts';
import { updateUser } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { confirmOwnPassword } from './confirm-own-password.ts';
import { endSession } from './end-session.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Signs somebody out everywhere and deletes their account when 14 days have passed without them coming back. */
export async function deleteAccount(
  services: Services,
  { userId }: UserPrincipal,
  password: string,
  visit: Visit,
): Promise<void> {
  const user = await confirmOwnPassword(services, userId, password);
  await services.scopes.withSystem('own account: its end', (system) => mark(system, user, visit));
}

async function mark(system: SystemScope, user: UserRow, visit: Visit): Promise<void> {
  const deleteAfter = new Date(system.now().getTime() + graceMs);
  for (const owned of await ownedOrganisations(system, user.id)) {
    if (owned.other_owners > 0) continue;
    // Colleagues are not left with an organisation that nobody can look after.
    if (owned.others > 0) fail(accountsErrors.lastOwner);
    await updateOrganisation(system, owned.id, { delete_after: deleteAfter });
  }
  await updateUser(system, user.id, { delete_after: deleteAfter });
  const ref = await recordSecurityEvent(system, 'account_deletion_requested', { userId: user.id }, visit);
  const to = { email: user.email, name: user.full_name, locale: user.locale };
  const vars = { date: dateOf(deleteAfter, user.locale) };
  await sendLetter(system, 'account_deletion', to, { ref, vars, link: { path: '/sign-in' } });
  for (const id of await liveSessionIds(system, user.id)) await endSession(system, id, 'signed_out', visit);
}

const dateOf = (at: Date, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
