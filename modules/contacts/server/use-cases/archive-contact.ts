import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { contactsErrors, contactsEvents } from '../../contract/index.ts';
import { lockContact, updateContactRow } from '../repo/contact.repo.ts';
import { archiveIdentities } from '../repo/identity.repo.ts';

/**
 * Takes a contact out of every list. Other than reading, this does not follow a merge: who archives what they saw
 * before it must not lose the contact that it became part of.
 */
export async function archiveContact(scope: Scope, id: string): Promise<undefined> {
  const contact = await lockContact(scope, id);
  if (!contact || contact.deleted_at !== null || contact.merged_into !== null) {
    return fail(contactsErrors.notFound);
  }
  await updateContactRow(scope, id, { deleted_at: scope.now(), updated_at: scope.now() });
  await archiveIdentities(scope, id);
  scope.emit(contactsEvents.contactArchived, { contactId: id });
}
