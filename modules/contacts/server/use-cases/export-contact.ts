import { type ContactTarget, readRows } from '#kernel/duties';
import { type ExportedRow, jobPrincipal } from '#kernel/scope';
import { idsOfPerson, ofPerson, withinPerson } from '../repo/person.repo.ts';

/** Tables whose rows belong to one contact; what a search reads says nothing beyond them. */
const ofOneContact = [
  'contact_identities',
  'contact_notes',
  'contact_interest_events',
  'contact_stage_events',
  'contact_classes',
];

/** Everything that is kept about a contact, and about those that became part of it. */
export async function* exportContact(target: ContactTarget): AsyncGenerator<ExportedRow> {
  const principal = jobPrincipal(target.orgId, 'contacts: a contact is exported');
  const ids = await target.services.scopes.withOrg(principal, (scope) =>
    idsOfPerson(scope, target.contactId),
  );
  yield* readRows(target, { name: 'contacts' }, ofPerson(ids, 'id'));
  for (const name of ofOneContact) yield* readRows(target, { name }, ofPerson(ids));
  yield* readRows(target, { name: 'contact_merges' }, withinPerson(ids));
}
