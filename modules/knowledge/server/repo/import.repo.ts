import { type Insertable, type RawBuilder, type Selectable, sql } from 'kysely';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { ImportPage, ImportQuery, ImportStatus, ProposalStatus } from '../../contract/index.ts';
import type { SourceRow } from './source.repo.ts';
import type { KnowledgeTables } from './tables.ts';

export type ImportRow = Omit<Selectable<KnowledgeTables['knowledge_imports']>, 'org_id'>;

/** An import with its source and what stands in it by now. */
export interface ImportState
  extends Pick<ImportRow, 'id' | 'status' | 'problem' | 'created_at' | 'finished_at'> {
  readonly source: Omit<SourceRow, 'created_at' | 'next_read_at'> & {
    readonly created_at: string;
    readonly next_read_at: string | null;
  };
  readonly pages: Partial<Record<ImportPage['status'], number>>;
  readonly proposals: Partial<Record<ProposalStatus, number>>;
  readonly duplicates: number;
}

const imports = (scope: Scope) => scope.tables<KnowledgeTables>();

export async function insertImport(
  scope: Scope,
  row: Insertable<KnowledgeTables['knowledge_imports']>,
): Promise<void> {
  await imports(scope).insertInto('knowledge_imports').values(row).execute();
}

/** Kept from other writers until the transaction ends. */
export async function lockImport(scope: Scope, id: string): Promise<ImportRow | undefined> {
  return imports(scope)
    .selectFrom('knowledge_imports')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateImport(
  scope: Scope,
  id: string,
  changes: Partial<Omit<ImportRow, 'id' | 'source_id' | 'created_at'>>,
): Promise<void> {
  await imports(scope).updateTable('knowledge_imports').set(changes).where('id', '=', id).execute();
}

/**
 * Takes an import that nobody holds.
 * @param leaseMs how long the taker is believed to live
 */
export async function claimImport(
  scope: Scope,
  id: string,
  owner: string,
  leaseMs: number,
): Promise<ImportRow | undefined> {
  const now = scope.now();
  return imports(scope)
    .updateTable('knowledge_imports')
    .set({
      status: 'running',
      lease_owner: owner,
      lease_until: new Date(now.getTime() + leaseMs),
      woken_at: now,
    })
    .where('id', '=', id)
    .where('status', 'in', ['waiting', 'running'])
    .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<', now)]))
    .returningAll()
    .executeTakeFirst();
}

/** Still believed alive for so long; false when the import was cancelled or taken over. */
export async function renewLease(scope: Scope, id: string, owner: string, leaseMs: number): Promise<boolean> {
  const { numUpdatedRows } = await imports(scope)
    .updateTable('knowledge_imports')
    .set({ lease_until: new Date(scope.now().getTime() + leaseMs), woken_at: scope.now() })
    .where('id', '=', id)
    .where('lease_owner', '=', owner)
    .where('status', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** An import that the owner still holds, kept from other writers: what follows is written by nobody else. */
export async function holdImport(scope: Scope, id: string, owner: string): Promise<ImportRow | undefined> {
  return imports(scope)
    .selectFrom('knowledge_imports')
    .selectAll()
    .where('id', '=', id)
    .where('lease_owner', '=', owner)
    .where('status', '=', 'running')
    .forUpdate()
    .executeTakeFirst();
}

/** The import that reads a source now, or null. */
export async function runningImport(scope: Scope, sourceId: string): Promise<string | null> {
  const row = await imports(scope)
    .selectFrom('knowledge_imports')
    .select('id')
    .where('source_id', '=', sourceId)
    .where('status', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Imports that wait for somebody to work on them, and of which nobody was told for a while. */
export async function forgottenImports(scope: Scope, wokenBefore: Date, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    update knowledge_imports set woken_at = ${scope.now()} where id in (
      select id from knowledge_imports
      where status in ('waiting', 'running') and woken_at < ${wokenBefore}
        and (lease_until is null or lease_until < ${scope.now()})
      limit ${limit} for update skip locked
    ) returning id
  `.execute(imports(scope));
  return rows.rows.map(({ id }) => id);
}

/** Deletes what ended before an instant, but for each source's last: the next reading compares with it. */
export async function deleteOldImports(scope: Scope, finishedBefore: Date): Promise<void> {
  await sql`
    delete from knowledge_imports i where i.finished_at < ${finishedBefore} and i.status in ('done', 'cancelled', 'failed')
      and exists (
        select from knowledge_imports later
        where later.source_id = i.source_id and later.created_at > i.created_at and later.status in ('done', 'review')
      )
  `.execute(imports(scope));
}

/** One page and one more, newest first. */
export async function selectImports(scope: Scope, query: ImportQuery): Promise<ImportState[]> {
  const status: ImportStatus | null = query.status ?? null;
  return states(
    scope,
    sql`where (${status}::text is null or i.status = ${status}) and ${beforeCursor(query.cursor, 'i.created_at', 'i.id')}
      order by i.created_at desc, i.id desc limit ${query.limit + 1}`,
  );
}

export async function importState(scope: Scope, id: string): Promise<ImportState | undefined> {
  return (await states(scope, sql`where i.id = ${id}`))[0];
}

async function states(scope: Scope, rest: RawBuilder<unknown>): Promise<ImportState[]> {
  const found = await sql<ImportState>`
    select i.id, i.status, i.problem, i.created_at, i.finished_at,
      to_jsonb(s) - 'org_id' as source,
      coalesce((select jsonb_object_agg(status, times) from (
        select status, count(*)::int as times from import_pages where import_id = i.id group by status
      ) p), '{}') as pages,
      coalesce((select jsonb_object_agg(status, times) from (
        select status, count(*)::int as times from import_proposals where import_id = i.id group by status
      ) p), '{}') as proposals,
      (select count(*)::int from import_proposals
        where import_id = i.id and status = 'open' and duplicate_of is not null) as duplicates
    from knowledge_imports i join knowledge_sources s on s.id = i.source_id
    ${rest}
  `.execute(imports(scope));
  return found.rows;
}
