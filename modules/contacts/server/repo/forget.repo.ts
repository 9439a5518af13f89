import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { ContactsTables } from './tables.ts';

/**
 * Contacts that were archived until an instant, and those that became part of them; until the end of the transaction
 * nobody else changes them.
 * @param limit of the archived ones
 */
export async function lockForgettable(scope: Scope, archivedUntil: Date, limit: number): Promise<string[]> {
  const found = await sql<{ id: string }>`
    with recursive gone (id) as (
      (
        select id from contacts where deleted_at <= ${archivedUntil} and forgotten_at is null
        order by deleted_at limit ${limit}
      )
      union
      select c.id from contacts c join gone on c.merged_into = gone.id
    )
    select id from contacts where id in (select id from gone) order by id for update
  `.execute(scope.tables<ContactsTables>());
  return found.rows.map(({ id }) => id);
}

/** Deletes everything of these contacts but their rows. */
export async function deleteAbout(scope: Scope, ids: readonly string[]): Promise<void> {
  const tables = scope.tables<ContactsTables>();
  for (const table of ownedTables) await tables.deleteFrom(table).where('contact_id', 'in', ids).execute();
  await tables
    .deleteFrom('contact_merge_proposals')
    .where((build) => build.or([build('contact_id', 'in', ids), build('other_id', 'in', ids)]))
    .execute();
  await tables
    .deleteFrom('contact_merges')
    .where((build) => build.or([build('contact_id', 'in', ids), build('merged_id', 'in', ids)]))
    .execute();
}

/** Deletes everything of these contacts but their rows, in which nothing but the given names remains. */
export async function forgetContacts(scope: Scope, names: ReadonlyMap<string, string>): Promise<void> {
  const ids = [...names.keys()];
  await deleteAbout(scope, ids);
  await sql`
    update contacts c set name = given.name, stage = null, interest = 0, language = null, company = null, tags = '{}',
      custom_fields = '{}', last_seen_at = null, updated_at = ${scope.now()}, forgotten_at = ${scope.now()}
    from unnest(${ids}::uuid[], ${[...names.values()]}::text[]) as given (id, name)
    where c.id = given.id
  `.execute(scope.tables<ContactsTables>());
}

const ownedTables = [
  'contact_identities',
  'contact_notes',
  'contact_interest_events',
  'contact_stage_events',
  'contact_classes',
  'contact_search',
] as const;
