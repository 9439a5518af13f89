import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { storedJson } from '../stored-json.ts';
import type { TaskRow, TasksTables } from './tables.ts';

const tasksOf = (scope: Scope, kind: string, ids: readonly string[]) =>
  scope
    .tables<TasksTables>()
    .selectFrom('tasks')
    .selectAll()
    .where('about_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('about_kind', '=', kind);

/** Newest first. */
export async function listSubjectTasks(
  scope: Scope,
  subject: { readonly kind: string; readonly ids: readonly string[] },
  { tool, input, limit }: { readonly tool?: string; readonly input?: object; readonly limit: number },
): Promise<TaskRow[]> {
  let rows = tasksOf(scope, subject.kind, subject.ids);
  if (tool !== undefined) rows = rows.where('tool', '=', tool);
  if (input !== undefined) rows = rows.where(sql<boolean>`input @> ${storedJson(input)}::jsonb`);
  return rows.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

/** Up to `limit` of them, which nobody else changes until this transaction ends. */
export async function lockSubjectTasks(
  scope: Scope,
  subject: { readonly kind: string; readonly ids: readonly string[] },
  limit: number,
): Promise<TaskRow[]> {
  return tasksOf(scope, subject.kind, subject.ids).orderBy('id').limit(limit).forUpdate().execute();
}

export async function sumCharges(scope: Scope, kind: string, ids: readonly string[]) {
  const found = await sql<{ id: string; tool: string; tasks: number; charged: string }>`
    select about_id as id, tool, count(*)::int as tasks, sum(charged)::text as charged
    from tasks where about_id = any(${[...ids]}::uuid[]) and about_kind = ${kind} and charged > 0
    group by about_id, tool order by sum(charged) desc, tool
  `.execute(scope.tables<TasksTables>());
  return found.rows;
}

export async function renameSubject(scope: Scope, kind: string, from: string, to: string): Promise<void> {
  await scope
    .tables<TasksTables>()
    .updateTable('tasks')
    .set({ about_id: to })
    .where('about_id', '=', from)
    .where('about_kind', '=', kind)
    .execute();
}
