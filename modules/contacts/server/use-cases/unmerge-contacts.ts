import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Contact, contactsErrors, contactsEvents } from '../../contract/index.ts';
import { clampInterest } from '../interest/clamp-interest.ts';
import { toColumns, toFields } from '../merge/contact-fields.ts';
import { unmergeFields } from '../merge/unmerge-fields.ts';
import { lockContacts, updateContactRow } from '../repo/contact.repo.ts';
import { sumInterest } from '../repo/interest.repo.ts';
import { lockMerge, type MergeRow, markUndone, moveRowsBack } from '../repo/merge.repo.ts';
import { indexContact } from '../repo/search.repo.ts';
import type { ContactRow, StoredContact } from '../repo/tables.ts';
import { announceContact } from './announce-contact.ts';
import { viewContact } from './view-contact.ts';

/** Makes two contacts of one again, exactly as they were; what was added since the merge stays with the first. */
export async function unmergeContacts(
  scope: Scope,
  mergeId: string,
): Promise<{ contact: Contact; restored: Contact }> {
  const merge = await lockMerge(scope, mergeId);
  if (!merge) return fail(contactsErrors.mergeNotFound);
  const survivor = await lockSurvivor(scope, merge);
  const pair = { contactId: merge.contact_id, otherId: merge.merged_id };
  if (!(await moveRowsBack(scope, pair, merge.before))) fail(contactsErrors.unmergeImpossible);
  const contact = await returnSurvivor(scope, survivor, merge);
  const restored = await updateContactRow(scope, merge.merged_id, {
    merged_into: null,
    updated_at: new Date(storedContact(merge, merge.merged_id).updated_at),
  });
  await markUndone(scope, merge.id);
  await indexContact(scope, contact.id);
  await indexContact(scope, restored.id);
  scope.emit(contactsEvents.contactsUnmerged, {
    contactId: contact.id,
    restoredId: restored.id,
    mergeId: merge.id,
  });
  announceContact(scope, contact.id);
  announceContact(scope, restored.id);
  return { contact: await viewContact(scope, contact), restored: await viewContact(scope, restored) };
}

/** A contact that was archived or became part of a third one since has nothing to give back until that is undone. */
async function lockSurvivor(scope: Scope, merge: MergeRow): Promise<ContactRow> {
  const rows = await lockContacts(scope, [merge.contact_id, merge.merged_id]);
  const survivor = rows.find((row) => row.id === merge.contact_id);
  const other = rows.find((row) => row.id === merge.merged_id);
  const isLiving = survivor?.deleted_at === null && survivor.merged_into === null;
  if (!survivor || !isLiving || other?.merged_into !== survivor.id) fail(contactsErrors.unmergeImpossible);
  return survivor;
}

async function returnSurvivor(scope: Scope, survivor: ContactRow, merge: MergeRow): Promise<ContactRow> {
  const before = storedContact(merge, survivor.id);
  const fields = unmergeFields({
    before: toFields(before),
    after: toFields(merge.after),
    now: toFields(survivor),
  });
  const untouched = survivor.updated_at.getTime() === new Date(merge.after.updated_at).getTime();
  return updateContactRow(scope, survivor.id, {
    ...toColumns(fields),
    interest: clampInterest(await sumInterest(scope, survivor.id)),
    updated_at: untouched ? new Date(before.updated_at) : scope.now(),
  });
}

function storedContact(merge: MergeRow, id: string): StoredContact {
  const stored = merge.before.contacts.find((row) => row.id === id);
  if (!stored) throw new Error(`The snapshot of the merge ${merge.id} lacks ${id}.`);
  return stored;
}
