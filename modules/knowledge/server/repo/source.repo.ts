import type { Insertable, Selectable } from 'kysely';
import type { PageQuery } from '#kernel/contract';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { KnowledgeTables } from './tables.ts';

export type SourceRow = Omit<Selectable<KnowledgeTables['knowledge_sources']>, 'org_id'>;

const columns = [
  'id',
  'kind',
  'name',
  'url',
  'file_id',
  'language',
  'schedule',
  'on_change',
  'next_read_at',
  'created_by',
  'created_at',
] as const;

const sources = (scope: Scope) => scope.tables<KnowledgeTables>();

export async function insertSource(
  scope: Scope,
  source: Insertable<KnowledgeTables['knowledge_sources']>,
): Promise<SourceRow> {
  return sources(scope)
    .insertInto('knowledge_sources')
    .values(source)
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** The source with an address, kept from other writers: the same address is not read as two sources. */
export async function lockSourceOf(
  scope: Scope,
  url: string,
  kind: SourceRow['kind'],
): Promise<SourceRow | undefined> {
  return sources(scope)
    .selectFrom('knowledge_sources')
    .select(columns)
    .where('url', '=', url)
    .where('kind', '=', kind)
    .orderBy('created_at')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
}

/** Kept from other writers until the transaction ends. */
export async function lockSource(scope: Scope, id: string): Promise<SourceRow | undefined> {
  return sources(scope)
    .selectFrom('knowledge_sources')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateSourceRow(
  scope: Scope,
  id: string,
  changes: Partial<Pick<SourceRow, 'kind' | 'name' | 'url' | 'schedule' | 'on_change' | 'next_read_at'>>,
): Promise<SourceRow> {
  return sources(scope)
    .updateTable('knowledge_sources')
    .set(changes)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Deletes a source with its imports; false when there is none. */
export async function deleteSourceRow(scope: Scope, id: string): Promise<boolean> {
  const { numDeletedRows } = await sources(scope)
    .deleteFrom('knowledge_sources')
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** One page and one more, newest first. */
export async function selectSources(scope: Scope, query: PageQuery): Promise<SourceRow[]> {
  return sources(scope)
    .selectFrom('knowledge_sources')
    .select(columns)
    .where(beforeCursor(query.cursor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

/** Sources that are to be read again by now, kept from other writers; what somebody else holds is left to them. */
export async function dueSources(scope: Scope, limit: number): Promise<SourceRow[]> {
  return sources(scope)
    .selectFrom('knowledge_sources')
    .select(columns)
    .where('next_read_at', '<=', scope.now())
    .orderBy('next_read_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}
