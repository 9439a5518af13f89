import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { MacroAction } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

export type MacroRow = Omit<Selectable<InboxTables['macros']>, 'org_id'>;
export type MacroChange = Pick<MacroRow, 'name' | 'key' | 'shared'> & {
  readonly actions: readonly MacroAction[];
};

export async function selectMacros(scope: Scope, userId: string, limit: number): Promise<MacroRow[]> {
  return visible(scope, userId).orderBy('name').orderBy('id').limit(limit).execute();
}

/** Another member's own macro is not found. */
export async function findMacro(scope: Scope, id: string, userId: string): Promise<MacroRow | undefined> {
  return visible(scope, userId).where('id', '=', id).executeTakeFirst();
}

const visible = (scope: Scope, userId: string) =>
  scope
    .tables<InboxTables>()
    .selectFrom('macros')
    .selectAll()
    .where((where) => where.or([where('shared', '=', true), where('owner_id', '=', userId)]));

const stored = ({ actions, ...rest }: MacroChange) => ({ ...rest, actions: JSON.stringify(actions) });

export async function insertMacro(
  scope: Scope,
  macro: MacroChange & Pick<MacroRow, 'id' | 'owner_id' | 'created_at'>,
): Promise<void> {
  const { id, owner_id, created_at, ...change } = macro;
  await scope
    .tables<InboxTables>()
    .insertInto('macros')
    .values({ id, owner_id, created_at, ...stored(change) })
    .execute();
}

export async function updateMacroRow(scope: Scope, id: string, change: MacroChange): Promise<void> {
  await scope.tables<InboxTables>().updateTable('macros').set(stored(change)).where('id', '=', id).execute();
}

export async function deleteMacroRow(scope: Scope, id: string): Promise<void> {
  await scope.tables<InboxTables>().deleteFrom('macros').where('id', '=', id).execute();
}

export async function countMacroRun(scope: Scope, id: string): Promise<void> {
  await scope
    .tables<InboxTables>()
    .updateTable('macros')
    .set({ uses: sql`uses + 1` })
    .where('id', '=', id)
    .execute();
}
