import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { ContactsTables } from './tables.ts';

/**
 * The ids under which one person is kept: the contact to which an id leads, and every contact that became part of it.
 * None when there is no such contact.
 */
export async function idsOfPerson(scope: Scope, contactId: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    with recursive up (id, merged_into) as (
      select id, merged_into from contacts where id = ${contactId}
      union
      select c.id, c.merged_into from contacts c join up on c.id = up.merged_into
    ), person (id) as (
      select id from up where merged_into is null
      union
      select c.id from contacts c join person on c.merged_into = person.id
    )
    select id from person
  `.execute(scope.tables<ContactsTables>());
  return found.rows.map(({ id }) => id);
}

/** The rows of these contacts in a table that names them in `column`. */
export const ofPerson = (ids: readonly string[], column = 'contact_id') =>
  sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;

/** A merge in which both are the person, so that nobody else's fields are in its snapshot. */
export const withinPerson = (ids: readonly string[]) =>
  sql<boolean>`${ofPerson(ids)} and ${ofPerson(ids, 'merged_id')}`;

export async function deleteContacts(scope: Scope, ids: readonly string[]): Promise<void> {
  await scope.tables<ContactsTables>().deleteFrom('contacts').where(ofPerson(ids, 'id')).execute();
}

export async function partContacts(scope: Scope): Promise<void> {
  await scope
    .tables<ContactsTables>()
    .updateTable('contacts')
    .set({ merged_into: null })
    .where('merged_into', 'is not', null)
    .execute();
}

/** The mail addresses of these contacts, without those that somebody else has too: what went there may be theirs. */
export async function addressesOfPerson(scope: Scope, ids: readonly string[]): Promise<string[]> {
  const found = await sql<{ value: string }>`
    select distinct i.value from contact_identities i
    where ${ofPerson(ids, 'i.contact_id')} and i.kind in ('email', 'mailbox') and not exists (
      select from contact_identities o
      where o.value = i.value and o.kind in ('email', 'mailbox') and not ${ofPerson(ids, 'o.contact_id')}
    )
  `.execute(scope.tables<ContactsTables>());
  return found.rows.map(({ value }) => value);
}
