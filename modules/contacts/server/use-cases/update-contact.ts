import type * as z from 'zod';
import type { Scope } from '#kernel/scope';
import type { Contact, updateContactContract } from '../../contract/index.ts';
import { withoutNulls } from '../custom-fields/without-nulls.ts';
import { updateContactRow } from '../repo/contact.repo.ts';
import { indexContact } from '../repo/search.repo.ts';
import { insertStageEvent } from '../repo/stage-event.repo.ts';
import { announceContact } from './announce-contact.ts';
import { findLivingContact } from './find-living-contact.ts';
import { viewContact } from './view-contact.ts';

type Change = z.output<NonNullable<typeof updateContactContract.body>>;

/** Changes what is given and leaves the rest; custom fields are merged, and null removes one. */
export async function updateContact(scope: Scope, id: string, change: Change): Promise<Contact> {
  const contact = await findLivingContact(scope, id, 'lock');
  const { name, stage, language, company, tags, customFields } = change;
  const row = await updateContactRow(scope, contact.id, {
    ...(name !== undefined && { name }),
    ...(stage !== undefined && { stage }),
    ...(language !== undefined && { language }),
    ...(company !== undefined && { company: company || null }),
    ...(tags !== undefined && { tags: [...new Set(tags)] }),
    ...(customFields !== undefined && {
      custom_fields: withoutNulls({ ...contact.custom_fields, ...customFields }),
    }),
    updated_at: scope.now(),
  });
  if (row.stage !== contact.stage) {
    await insertStageEvent(scope, { contactId: row.id, from: contact.stage, to: row.stage, at: scope.now() });
  }
  const isSearched = name !== undefined || company !== undefined || tags !== undefined;
  if (isSearched) await indexContact(scope, row.id);
  announceContact(scope, row.id);
  return viewContact(scope, row);
}
