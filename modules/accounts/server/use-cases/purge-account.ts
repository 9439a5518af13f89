import { jobPrincipal, type Services } from '#kernel/scope';
import { memberRemoved } from '../../contract/index.ts';
import { organisationsOf, ownedOrganisations } from '../repo/membership.repo.ts';
import { deleteUser } from '../repo/user.repo.ts';

/** Deletes an account whose time has come, with its sessions and links; its organisations learn that a member is gone. */
export async function purgeAccount({ scopes, log }: Services, userId: string): Promise<void> {
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
