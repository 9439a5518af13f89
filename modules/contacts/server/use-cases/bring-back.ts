import type { Scope } from '#kernel/scope';
import { updateContactRow } from '../repo/contact.repo.ts';
import { restoreIdentities } from '../repo/identity.repo.ts';
import { indexContact } from '../repo/search.repo.ts';
import type { ContactRow } from '../repo/tables.ts';
import { announceContact } from './announce-contact.ts';

/** Ends a contact's being archived; identities that another contact took meanwhile are left to it. */
export async function bringBack(scope: Scope, id: string): Promise<ContactRow> {
  const row = await updateContactRow(scope, id, {
    deleted_at: null,
    forgotten_at: null,
    updated_at: scope.now(),
  });
  await restoreIdentities(scope, id);
  await indexContact(scope, id);
  announceContact(scope, id);
  return row;
}
