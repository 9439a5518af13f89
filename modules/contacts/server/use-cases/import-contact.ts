import type { Scope } from '#kernel/scope';
import type { GivenIdentity, Stage } from '../../contract/index.ts';
import { clampInterest } from '../interest/clamp-interest.ts';
import { insertContact } from '../repo/contact.repo.ts';
import { insertIdentities } from '../repo/identity.repo.ts';
import { insertInterestEvents } from '../repo/interest.repo.ts';
import { insertNote } from '../repo/note.repo.ts';
import { indexContact } from '../repo/search.repo.ts';
import { insertStageEvent } from '../repo/stage-event.repo.ts';
import type { CustomFields } from '../repo/tables.ts';
import { announceContact } from './announce-contact.ts';
import { requireIdentities } from './require-identities.ts';

/** A contact with a past. */
export interface ImportedContact {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage | null;
  readonly language: string | null;
  readonly company: string | null;
  readonly tags: readonly string[];
  readonly customFields: CustomFields;
  readonly identities: readonly GivenIdentity[];
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
  readonly reasons: readonly { readonly code: string; readonly points: number; readonly at: Date }[];
  readonly notes: readonly { readonly id: string; readonly text: string; readonly at: Date }[];
}

/** Adds a contact with its history. One whose id is there already is left as it is. @param source of its reasons */
export async function importContact(scope: Scope, given: ImportedContact, source: string): Promise<void> {
  const { id, name, stage, language, company, createdAt } = given;
  const identities = await requireIdentities(scope, given.identities);
  const row = await insertContact(scope, {
    id,
    name,
    stage,
    language,
    company,
    tags: [...given.tags],
    custom_fields: given.customFields,
    interest: clampInterest(given.reasons.reduce((sum, { points }) => sum + points, 0)),
    created_at: createdAt,
    last_seen_at: given.lastSeenAt,
  });
  if (!row) return;
  await insertIdentities(scope, id, identities, { verifiedBy: 'member', at: createdAt });
  for (const reason of given.reasons) {
    await insertInterestEvents(scope, id, [reason], { source, at: reason.at });
  }
  for (const note of given.notes) {
    await insertNote(scope, {
      id: note.id,
      contact_id: id,
      author_id: null,
      text: note.text,
      created_at: note.at,
    });
  }
  if (stage !== null) await insertStageEvent(scope, { contactId: id, from: null, to: stage, at: createdAt });
  await indexContact(scope, id);
  announceContact(scope, id, 'contactCreated');
}
