import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { storedJson } from '../stored-json.ts';
import type { TaskRow, TasksTables } from './tables.ts';

/** Everything but the result, which may be large. */
const summaryColumns = [
  ...(['id', 'tool', 'title', 'status', 'progress', 'quoted', 'charged', 'cached', 'revision'] as const),
  ...(['error_code', 'error_vars', 'created_by', 'created_at', 'started_at', 'ended_at'] as const),
  ...(['about_kind', 'about_id'] as const),
] as const;
export type TaskSummaryRow = Pick<TaskRow, (typeof summaryColumns)[number]>;

export type NewTask = Pick<
  TaskRow,
  | ('id' | 'tool' | 'title' | 'input' | 'price_version' | 'fingerprint' | 'created_by' | 'created_at')
  | ('about_kind' | 'about_id')
> & { readonly units: number; readonly quoted: bigint; readonly searchText: string };

export async function insertTask(scope: Scope, task: NewTask): Promise<void> {
  await sql`
    insert into tasks (id, tool, title, input, about_kind, about_id, units, quoted, price_version, fingerprint, search_text,
      created_by, created_at)
    values (${task.id}, ${task.tool}, ${task.title}, ${storedJson(task.input)}::jsonb, ${task.about_kind}, ${task.about_id},
      ${task.units}, ${task.quoted}, ${task.price_version}, ${task.fingerprint}, app.fold(${task.searchText}),
      ${task.created_by}, ${task.created_at})
  `.execute(scope.tables<TasksTables>());
}

export async function findTask(scope: Scope, id: string): Promise<TaskRow | undefined> {
  return scope.tables<TasksTables>().selectFrom('tasks').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Nobody else changes it until this transaction ends. */
export async function lockTask(scope: Scope, id: string): Promise<TaskRow | undefined> {
  return scope
    .tables<TasksTables>()
    .selectFrom('tasks')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export interface TaskListQuery {
  readonly tool?: string | undefined;
  readonly about?: string | undefined;
  readonly status?: TaskRow['status'] | undefined;
  readonly search?: string | undefined;
  readonly oldestFirst: boolean;
  readonly after: { at: Date; id: string } | undefined;
  readonly limit: number;
}

export async function listTaskRows(scope: Scope, query: TaskListQuery): Promise<TaskSummaryRow[]> {
  const { tool, about, status, search, oldestFirst, after, limit } = query;
  const direction = oldestFirst ? 'asc' : 'desc';
  const words = search ? search.split(/\s+/) : [];
  let rows = scope.tables<TasksTables>().selectFrom('tasks').select(summaryColumns);
  if (tool !== undefined) rows = rows.where('tool', '=', tool);
  if (about !== undefined) rows = rows.where('about_id', '=', about);
  if (status !== undefined) rows = rows.where('status', '=', status);
  for (const word of words) rows = rows.where(sql<boolean>`search_text like ${likeWord(word)}`);
  if (after) {
    const behind = sql.raw(oldestFirst ? '>' : '<');
    rows = rows.where(sql<boolean>`(created_at, id) ${behind} (${after.at}::timestamptz, ${after.id}::uuid)`);
  }
  return rows.orderBy('created_at', direction).orderBy('id', direction).limit(limit).execute();
}

const likeWord = (word: string) => sql`'%' || app.fold(${word.replace(/[\\%_]/g, '\\$&')}) || '%'`;

/** The result of the same work, where somebody had it done already and nobody corrected it. */
export async function findSame(scope: Scope, fingerprint: string): Promise<TaskRow | undefined> {
  return scope
    .tables<TasksTables>()
    .selectFrom('tasks')
    .selectAll()
    .where('fingerprint', '=', fingerprint)
    .where('status', '=', 'succeeded')
    .where('revision', '=', 0)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function countOpen(scope: Scope): Promise<number> {
  const row = await scope
    .tables<TasksTables>()
    .selectFrom('tasks')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('status', 'in', ['queued', 'running'])
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

export async function deleteTaskRow(scope: Scope, id: string): Promise<void> {
  await scope.tables<TasksTables>().deleteFrom('tasks').where('id', '=', id).execute();
}

/** Its steps stay as the worker left them: what somebody corrected can be compared with what was found. */
export async function replaceResult(
  scope: Scope,
  id: string,
  { result, searchText }: { result: unknown; searchText: string },
): Promise<void> {
  await sql`
    update tasks set result = ${storedJson(result)}::jsonb, revision = revision + 1, search_text = app.fold(${searchText})
    where id = ${id}
  `.execute(scope.tables<TasksTables>());
}

export async function requestCancel(scope: Scope, id: string): Promise<void> {
  await scope
    .tables<TasksTables>()
    .updateTable('tasks')
    .set({ cancel_requested_at: scope.now(), wake_at: null })
    .where('id', '=', id)
    .execute();
}

export interface TaskEnd {
  readonly status: 'succeeded' | 'failed' | 'cancelled';
  readonly charged: bigint;
  readonly result?: unknown;
  readonly searchText?: string;
  readonly error?: { readonly code: string; readonly vars: Readonly<Record<string, unknown>> };
  readonly cached?: boolean;
}

export async function endTask(scope: Scope, id: string, end: TaskEnd): Promise<void> {
  const { status, charged, result, searchText, error, cached = false } = end;
  const now = scope.now();
  await sql`
    update tasks set status = ${status}, charged = ${charged}, ended_at = ${now}, cached = ${cached},
      progress = case when ${status === 'succeeded'} then 1 else progress end,
      result = ${result === undefined ? null : storedJson(result)}::jsonb,
      search_text = coalesce(app.fold(${searchText ?? null}), search_text),
      error_code = ${error?.code ?? null}, error_vars = ${error ? storedJson(error.vars) : null}::jsonb,
      lease_owner = null, lease_until = null, wake_at = null
    where id = ${id}
  `.execute(scope.tables<TasksTables>());
}
