import { sql } from 'kysely';
import { beforeCursor, beforeIntegerCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { ContactQuery } from '../../contract/index.ts';
import { hasClass } from './class.repo.ts';
import { contactColumns } from './contact.repo.ts';
import { contactIdsMatching } from './search.repo.ts';
import type { ContactRow, ContactsTables } from './tables.ts';

/** A page (one more than `limit`) of the contacts that fit the query, in the query's order. */
export async function selectContacts(scope: Scope, query: ContactQuery): Promise<ContactRow[]> {
  const { search, stage, stageSince, tag, minInterest } = query;
  let select = scope
    .tables<ContactsTables>()
    .selectFrom('contacts')
    .select(contactColumns)
    .where('deleted_at', 'is', null)
    .where('merged_into', 'is', null);
  if (stage === 'any') select = select.where('stage', 'is not', null);
  else if (stage) select = select.where('stage', '=', stage);
  if (stageSince) select = select.where(movedSince(new Date(stageSince)));
  if (minInterest !== undefined) select = select.where('interest', '>=', minInterest);
  if (query.class) select = select.where(hasClass(query.class));
  if (search) select = select.where('id', 'in', contactIdsMatching(scope, search));
  if (tag) {
    // The search's index leads to the few rows that may have the tag; the tag itself has none.
    select = select
      .where('id', 'in', contactIdsMatching(scope, tag))
      .where(sql<boolean>`tags @> array[${tag}]::text[]`);
  }
  const ordered =
    query.sort === 'interest'
      ? select.where(beforeIntegerCursor(query.cursor, 'interest')).orderBy('interest', 'desc')
      : select.where(beforeCursor(query.cursor)).orderBy('created_at', 'desc');
  return ordered
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

const movedSince = (since: Date) => sql<boolean>`exists (
  select from contact_stage_events e
  where e.contact_id = contacts.id and e.to_stage = contacts.stage and e.at >= ${since}
)`;
