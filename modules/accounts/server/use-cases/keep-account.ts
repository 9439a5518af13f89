import type { SystemScope } from '#kernel/scope';
import { ownedOrganisations } from '../repo/membership.repo.ts';
import { organisationById, updateOrganisation } from '../repo/organisation.repo.ts';
import type { UserRow } from '../repo/tables.ts';
import { updateUser } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Whoever signs in to an account that is about to be deleted keeps it, and the organisations that were to go with it. */
export async function keepAccount(system: SystemScope, user: UserRow, visit: Visit): Promise<void> {
  if (!user.delete_after) return;
  for (const { id } of await ownedOrganisations(system, user.id)) {
    const organisation = await organisationById(system, id);
    const together = organisation?.delete_after?.getTime() === user.delete_after.getTime();
    if (together) await updateOrganisation(system, id, { delete_after: null });
  }
  await updateUser(system, user.id, { delete_after: null });
  await recordSecurityEvent(system, 'account_kept', { userId: user.id }, visit);
}
