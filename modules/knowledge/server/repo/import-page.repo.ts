import { type Selectable, sql } from 'kysely';
import { decodeIntegerCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { ImportPageQuery } from '../../contract/index.ts';
import type { KnowledgeTables } from './tables.ts';

export type ImportPageRow = Omit<Selectable<KnowledgeTables['import_pages']>, 'org_id'>;

const pages = (scope: Scope) => scope.tables<KnowledgeTables>();

/** Adds pages that are not known yet, after those that are, until an import has `most` of them. */
export async function addPages(
  scope: Scope,
  importId: string,
  given: readonly { readonly id: string; readonly place: string }[],
  most: number,
): Promise<void> {
  if (given.length === 0) return;
  await sql`
    with known as (
      select count(*)::int as times, coalesce(max(position), 0) as last from import_pages where import_id = ${importId}
    ), fresh as (
      select g.id, g.place, row_number() over (order by g.at) as at
      from jsonb_to_recordset(${JSON.stringify(given.map((one, at) => ({ ...one, at })))}::jsonb)
        as g(id uuid, place text, at int)
      where not exists (select from import_pages p where p.import_id = ${importId} and p.place = g.place)
    )
    insert into import_pages (id, import_id, position, place, status)
    select fresh.id, ${importId}, known.last + fresh.at, fresh.place, 'waiting' from fresh, known
    where known.times + fresh.at <= ${most}
    on conflict (org_id, import_id, place) do nothing
  `.execute(pages(scope));
}

export async function nextPage(scope: Scope, importId: string): Promise<ImportPageRow | undefined> {
  return pages(scope)
    .selectFrom('import_pages')
    .selectAll()
    .where('import_id', '=', importId)
    .where('status', '=', 'waiting')
    .orderBy('attempts')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
}

export async function updatePage(
  scope: Scope,
  id: string,
  changes: Partial<
    Pick<ImportPageRow, 'status' | 'reason' | 'attempts' | 'etag' | 'last_modified' | 'digest'>
  >,
): Promise<void> {
  await pages(scope).updateTable('import_pages').set(changes).where('id', '=', id).execute();
}

/** Lets pages that failed wait again. */
export async function requeueFailed(scope: Scope, importId: string): Promise<void> {
  await pages(scope)
    .updateTable('import_pages')
    .set({ status: 'waiting', reason: null, attempts: 0 })
    .where('import_id', '=', importId)
    .where('status', '=', 'failed')
    .execute();
}

/** What an earlier import of the same source was told of a page, the latest. */
export async function lastReading(
  scope: Scope,
  of: { readonly sourceId: string; readonly importId: string; readonly place: string },
): Promise<Pick<ImportPageRow, 'etag' | 'last_modified' | 'digest'> | undefined> {
  return pages(scope)
    .selectFrom('import_pages')
    .innerJoin('knowledge_imports', 'knowledge_imports.id', 'import_pages.import_id')
    .select(['etag', 'last_modified', 'digest'])
    .where('source_id', '=', of.sourceId)
    .where('import_id', '!=', of.importId)
    .where('place', '=', of.place)
    .where('import_pages.status', 'in', ['read', 'unchanged'])
    .orderBy('knowledge_imports.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** How many pages have each fate, and why the first that failed did. */
export async function pageFates(
  scope: Scope,
  importId: string,
): Promise<{ good: number; reason: string | null }> {
  const found = await sql<{ good: number; reason: string | null }>`
    select count(*) filter (where status in ('read', 'unchanged'))::int as good,
      (array_agg(reason order by position) filter (where status in ('failed', 'skipped')))[1] as reason
    from import_pages where import_id = ${importId}
  `.execute(pages(scope));
  return found.rows[0] ?? { good: 0, reason: null };
}

/** One page of the list and one more, in the order in which they were found. */
export async function selectPages(
  scope: Scope,
  importId: string,
  query: ImportPageQuery,
): Promise<ImportPageRow[]> {
  const after = decodeIntegerCursor(query.cursor);
  return pages(scope)
    .selectFrom('import_pages')
    .selectAll()
    .where('import_id', '=', importId)
    .$if(query.status !== undefined, (select) => select.where('status', '=', query.status ?? 'read'))
    .$if(after !== undefined, (select) =>
      select.where(sql<boolean>`(position, id) > (${after?.at}::integer, ${after?.id}::uuid)`),
    )
    .orderBy('position')
    .orderBy('id')
    .limit(query.limit + 1)
    .execute();
}

export async function pageByPlace(
  scope: Scope,
  importId: string,
  place: string,
): Promise<Pick<ImportPageRow, 'status' | 'reason'> | undefined> {
  return pages(scope)
    .selectFrom('import_pages')
    .select(['status', 'reason'])
    .where('import_id', '=', importId)
    .where('place', '=', place)
    .executeTakeFirst();
}
