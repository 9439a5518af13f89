import type * as z from 'zod';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { type Contact, contactsErrors, type createContactContract } from '../../contract/index.ts';
import { withoutNulls } from '../custom-fields/without-nulls.ts';
import { insertContact } from '../repo/contact.repo.ts';
import { insertIdentities } from '../repo/identity.repo.ts';
import { indexContact } from '../repo/search.repo.ts';
import { insertStageEvent } from '../repo/stage-event.repo.ts';
import { announceContact } from './announce-contact.ts';
import { proposeMerges } from './propose-merges.ts';
import { requireIdentities } from './require-identities.ts';
import { viewContact } from './view-contact.ts';

type NewContact = z.output<NonNullable<typeof createContactContract.body>>;

/** Creates a person whom a member knows; what a member says of an identity counts as proof. */
export async function createContact(scope: Scope, given: NewContact): Promise<Contact> {
  const identities = await requireIdentities(scope, given.identities);
  const now = scope.now();
  const row = await insertContact(scope, {
    id: newId(),
    name: given.name,
    stage: given.stage ?? null,
    language: given.language ?? null,
    company: given.company || null,
    tags: [...new Set(given.tags)],
    custom_fields: withoutNulls(given.customFields ?? {}),
    created_at: now,
    last_seen_at: null,
  });
  if (!row) throw new Error('A new identifier is not taken.');
  const stored = await insertIdentities(scope, row.id, identities, { verifiedBy: 'member', at: now });
  if (stored.length < identities.length) fail(contactsErrors.identityTaken);
  if (row.stage !== null) {
    await insertStageEvent(scope, { contactId: row.id, from: null, to: row.stage, at: now });
  }
  await indexContact(scope, row.id);
  await proposeMerges(scope, row.id, identities);
  announceContact(scope, row.id, 'contactCreated');
  return viewContact(scope, row);
}
