import { jobPrincipal, type Services } from '#kernel/scope';
import { memberRemoved } from '../../contract/index.ts';
import { deleteAccountTokensBefore } from '../repo/account-token.repo.ts';
import { organisationsOf, ownedOrganisations } from '../repo/membership.repo.ts';
import { organisationsToDelete } from '../repo/organisation.repo.ts';
import { deleteUser, usersToDelete } from '../repo/user.repo.ts';

const batch = 20;

/** Deletes the organisations and accounts whose owners have not come back in time, and links that have expired. */
export async function purgeDeleted(services: Services): Promise<void> {
  const { scopes, dataDuties } = services;
  const due = await scopes.withSystem('what is to be deleted', async (system) => {
    await deleteAccountTokensBefore(system, system.now());
    return {
      organisations: await organisationsToDelete(system, batch),
      users: await usersToDelete(system, batch),
    };
  });
  for (const orgId of due.organisations) await dataDuties.eraseOrg(orgId);
  for (const { id } of due.users) await purgeUser(services, id);
}

async function purgeUser({ scopes, log }: Services, userId: string): Promise<void> {
  await scopes.withSystem('an account that is to be deleted', async (system) => {
    const owned = await ownedOrganisations(system, userId);
    // Since they asked, the other owner has left: the account stays until somebody else owns the organisation.
    if (owned.some((one) => one.other_owners === 0 && one.others > 0)) {
      log.warn({ userId }, 'an account cannot be deleted: it is the last owner of an organisation');
      return;
    }
    const organisations = await organisationsOf(system, userId);
    if (!(await deleteUser(system, userId))) return;
    for (const { id } of organisations) {
      await system.enter(jobPrincipal(id, 'an account was deleted'), async (scope) =>
        scope.emit(memberRemoved, { userId }),
      );
    }
  });
}
