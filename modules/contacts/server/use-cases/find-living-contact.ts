import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { contactsErrors } from '../../contract/index.ts';
import { findContact, lockContact } from '../repo/contact.repo.ts';
import type { ContactRow } from '../repo/tables.ts';

/**
 * The contact that an id leads to: a merged one's leads to the contact that it became part of. An archived one is not
 * found.
 * @param lock keeps others from changing it until the end of the transaction
 */
export async function findLivingContact(
  scope: Scope,
  id: string,
  lock: 'read' | 'lock' = 'read',
): Promise<ContactRow> {
  const row = await (lock === 'lock' ? lockContact : findContact)(scope, id);
  if (!row) return fail(contactsErrors.notFound);
  if (row.merged_into !== null) return findLivingContact(scope, row.merged_into, lock);
  return row.deleted_at === null ? row : fail(contactsErrors.notFound);
}
