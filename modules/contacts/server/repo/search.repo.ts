import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { searchTerms } from '../search/search-terms.ts';
import type { ContactsTables } from './tables.ts';

/** What separates words; listed rather than classed, because a class depends on the database's collation. */
const separators = `.,;:!?'’\`"«»-–—_/\\|()[]{}<>@&#+*=~`;
const blanks = ' '.repeat(separators.length);

/**
 * Writes down the words by which a contact is found: its name and those of the contacts that were merged into it, its
 * company, tags and addresses. Whoever changes one of them calls this afterwards.
 */
export async function indexContact(scope: Scope, contactId: string): Promise<void> {
  await sql`
    insert into contact_search (contact_id, words, text)
    select c.id,
      app.fold(concat(' ', spread.words, ' ')),
      app.fold(concat_ws(' ', '', spread.words, spread.addresses, found.addresses, found.phones, ''))
    from contacts c
    cross join lateral (
      select string_agg(m.name, ' ' order by m.id) as names from contacts m where m.merged_into = c.id
    ) merged
    cross join lateral (
      select
        string_agg(i.value, ' ' order by i.kind, i.value) filter (where i.kind <> 'phone') as addresses,
        string_agg(i.value || ' ' || i.national, ' ' order by i.value) filter (where i.kind = 'phone') as phones
      from contact_identities i
      -- A conversation's id is how the website's widget knows its visitor; nobody searches for it.
      where i.contact_id = c.id and i.kind <> 'website'
    ) found
    cross join lateral (
      select
        translate(concat_ws(' ', c.name, merged.names, c.company, array_to_string(c.tags, ' ')), ${separators}, ${blanks})
          as words,
        translate(found.addresses, ${separators}, ${blanks}) as addresses
    ) spread
    where c.id = ${contactId}
    on conflict (org_id, contact_id) do update set words = excluded.words, text = excluded.text
  `.execute(scope.tables<ContactsTables>());
}

/** Takes a contact out of searches: it became part of another one. */
export async function forgetContact(scope: Scope, contactId: string): Promise<void> {
  await scope
    .tables<ContactsTables>()
    .deleteFrom('contact_search')
    .where('contact_id', '=', contactId)
    .execute();
}

/**
 * A sub-query of the ids of the contacts that fit a search, archived ones included: those that hold all its words, or,
 * where there is none, those whose words come nearest. For joining in other queries, other modules' too.
 */
export function contactIdsMatching(_scope: Scope, search: string): RawBuilder<string> {
  const terms = searchTerms(search);
  if (!terms) return sql<string>`(select null::uuid where false)`;
  const { patterns, fixed, words } = terms;
  return sql<string>`(
    select search.contacts_matching(${patterns}::text[], ${fixed}::text[], ${words}::text[])
  )`;
}
