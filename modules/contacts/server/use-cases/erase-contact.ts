import { type ContactTarget, forgetAnnounced } from '#kernel/duties';
import { jobPrincipal } from '#kernel/scope';
import { deleteAbout } from '../repo/forget.repo.ts';
import { deleteContacts, idsOfPerson } from '../repo/person.repo.ts';

/** Deletes a contact and those that became part of it: unlike one that is forgotten, not even its id remains. */
export async function eraseContact({ services, orgId, contactId }: ContactTarget): Promise<void> {
  const principal = jobPrincipal(orgId, 'contacts: a contact is erased');
  await services.scopes.withOrg(principal, async (scope) => {
    const ids = await idsOfPerson(scope, contactId);
    if (ids.length === 0) return;
    await deleteAbout(scope, ids);
    await deleteContacts(scope, ids);
    await forgetAnnounced(scope, ids);
  });
}
