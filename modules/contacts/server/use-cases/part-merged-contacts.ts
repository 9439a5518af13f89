import type { DutyTarget } from '#kernel/duties';
import { jobPrincipal } from '#kernel/scope';
import { partContacts } from '../repo/person.repo.ts';

/** Contacts refer to those that they became part of; without that, they can be erased in any order. */
export async function partMergedContacts({ services, orgId }: DutyTarget): Promise<void> {
  const principal = jobPrincipal(orgId, 'contacts: the organisation is erased');
  await services.scopes.withOrg(principal, partContacts);
}
