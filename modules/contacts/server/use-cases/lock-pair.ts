import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { contactsErrors } from '../../contract/index.ts';
import { lockContacts } from '../repo/contact.repo.ts';
import type { ContactRow } from '../repo/tables.ts';
import { findLivingContact } from './find-living-contact.ts';

/**
 * The two living contacts that two ids lead to, locked; they may turn out to be one. Not found is also what somebody
 * else archived or merged between the reading and the locking.
 */
export async function lockPair(
  scope: Scope,
  contactId: string,
  otherId: string,
): Promise<{ contact: ContactRow; other: ContactRow }> {
  const ids = [(await findLivingContact(scope, contactId)).id, (await findLivingContact(scope, otherId)).id];
  const rows = await lockContacts(scope, ids);
  const living = rows.filter((row) => row.deleted_at === null && row.merged_into === null);
  const [contact, other] = ids.map((id) => living.find((row) => row.id === id));
  return contact && other ? { contact, other } : fail(contactsErrors.notFound);
}
