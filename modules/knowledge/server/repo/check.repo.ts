import type { Selectable } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { Change } from '../../contract/index.ts';
import type { KnowledgeTables } from './tables.ts';

export type CheckRow = Omit<Selectable<KnowledgeTables['change_checks']>, 'org_id'>;

const checks = (scope: Scope) => scope.tables<KnowledgeTables>();

export async function insertCheck(
  scope: Scope,
  row: Pick<CheckRow, 'id' | 'status' | 'total'> & { readonly change: Change },
): Promise<void> {
  await checks(scope)
    .insertInto('change_checks')
    .values({
      ...row,
      change: JSON.stringify(row.change),
      done: 0,
      differences: '[]',
      created_at: scope.now(),
    })
    .execute();
}

export async function checkById(scope: Scope, id: string): Promise<CheckRow | undefined> {
  return checks(scope).selectFrom('change_checks').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Changes a check that still runs. @returns whether it does */
export async function updateRunning(
  scope: Scope,
  id: string,
  changes: Partial<Pick<CheckRow, 'status' | 'done' | 'differences'>>,
): Promise<boolean> {
  const { differences, ...plain } = changes;
  const { numUpdatedRows } = await checks(scope)
    .updateTable('change_checks')
    .set({ ...plain, ...(differences && { differences: JSON.stringify(differences) }) })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteOldChecks(scope: Scope, createdBefore: Date): Promise<void> {
  await checks(scope).deleteFrom('change_checks').where('created_at', '<', createdBefore).execute();
}
