import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { storedJson } from '../stored-json.ts';
import type { TasksTables } from './tables.ts';

export async function insertStep(
  scope: Scope,
  step: { readonly taskId: string; readonly units: number; readonly data: unknown },
): Promise<void> {
  const { taskId, units, data } = step;
  const trx = scope.tables<TasksTables>();
  await sql`
    insert into task_steps (task_id, position, units, data, created_at)
    select ${taskId}::uuid, count(*), ${units}, ${storedJson(data)}::jsonb, ${scope.now()}
    from task_steps where task_id = ${taskId}
  `.execute(trx);
  await sql`
    update tasks set units_done = units_done + ${units},
      progress = greatest(progress, least(1, (units_done + ${units})::real / units))
    where id = ${taskId}
  `.execute(trx);
}

export async function listSteps(scope: Scope, taskId: string): Promise<unknown[]> {
  const rows = await scope
    .tables<TasksTables>()
    .selectFrom('task_steps')
    .select('data')
    .where('task_id', '=', taskId)
    .orderBy('position')
    .execute();
  return rows.map(({ data }) => data);
}
