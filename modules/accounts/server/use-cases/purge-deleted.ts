import type { Services } from '#kernel/scope';
import { deleteAccountTokensBefore } from '../repo/account-token.repo.ts';
import { organisationsToDelete } from '../repo/organisation.repo.ts';
import { usersToDelete } from '../repo/user.repo.ts';
import { purgeAccount } from './purge-account.ts';

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
  for (const { id } of due.users) await purgeAccount(services, id);
}
