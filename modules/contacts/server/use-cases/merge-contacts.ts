import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { type Contact, contactsErrors, contactsEvents } from '../../contract/index.ts';
import { clampInterest } from '../interest/clamp-interest.ts';
import { toColumns, toFields } from '../merge/contact-fields.ts';
import { mergeFields } from '../merge/merge-fields.ts';
import { updateContactRow } from '../repo/contact.repo.ts';
import { sumInterest } from '../repo/interest.repo.ts';
import { insertMerge, moveRows, takeSnapshot } from '../repo/merge.repo.ts';
import { forgetContact, indexContact } from '../repo/search.repo.ts';
import { announceContact } from './announce-contact.ts';
import { lockPair } from './lock-pair.ts';
import { proposeMerges } from './propose-merges.ts';
import { viewContact } from './view-contact.ts';

/**
 * Makes two contacts one: everything of the other becomes this one's, and the other's id leads here from now on.
 * @returns `mergeId`, which undoes it
 */
export async function mergeContacts(
  scope: Scope,
  contactId: string,
  mergedId: string,
): Promise<{ mergeId: string; contact: Contact }> {
  const { contact, other } = await lockPair(scope, contactId, mergedId);
  if (contact.id === other.id) fail(contactsErrors.mergeWithItself);
  const pair = { contactId: contact.id, otherId: other.id };
  const before = await takeSnapshot(scope, pair);
  await moveRows(scope, pair, before);
  const after = await updateContactRow(scope, contact.id, {
    ...toColumns(mergeFields(toFields(contact), toFields(other))),
    interest: clampInterest(await sumInterest(scope, contact.id)),
    updated_at: scope.now(),
  });
  await updateContactRow(scope, other.id, { merged_into: contact.id, updated_at: scope.now() });
  const mergeId = newId();
  await insertMerge(scope, { id: mergeId, ...pair, before, after });
  await forgetContact(scope, other.id);
  await indexContact(scope, contact.id);
  await proposeMerges(
    scope,
    contact.id,
    before.contact_identities.filter((identity) => identity.contact_id === other.id),
  );
  scope.emit(contactsEvents.contactsMerged, { contactId: contact.id, mergedId: other.id, mergeId });
  announceContact(scope, contact.id);
  return { mergeId, contact: await viewContact(scope, after) };
}
