import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { EngineVendor } from '../../contract/index.ts';
import type { AiTables } from './tables.ts';

export type EngineKeyRow = Omit<Selectable<AiTables['engine_keys']>, 'org_id'>;

const columns = ['vendor', 'sealed', 'last_four', 'base_url', 'models', 'saved_by', 'saved_at'] as const;

/** By the vendors' names: the same keys are always the same list. */
export function selectEngineKeys(scope: Scope): Promise<EngineKeyRow[]> {
  return scope.tables<AiTables>().selectFrom('engine_keys').select(columns).orderBy('vendor').execute();
}

/** @param forUpdate so that two who save at once do it one after the other */
export async function selectEngineKey(
  scope: Scope,
  vendor: EngineVendor,
  forUpdate = false,
): Promise<EngineKeyRow | undefined> {
  const row = scope.tables<AiTables>().selectFrom('engine_keys').select(columns).where('vendor', '=', vendor);
  return (forUpdate ? row.forUpdate() : row).executeTakeFirst();
}

/** Writes a key, in place of another one of the same vendor. */
export async function putEngineKey(scope: Scope, { vendor, models, ...rest }: EngineKeyRow): Promise<void> {
  const saved = { ...rest, models: JSON.stringify(models) };
  await scope
    .tables<AiTables>()
    .insertInto('engine_keys')
    .values({ vendor, ...saved })
    .onConflict((conflict) => conflict.columns(['org_id', 'vendor']).doUpdateSet(saved))
    .execute();
}

/** Seals anew what is still what it was. */
export async function resealEngineKey(
  scope: Scope,
  { vendor, sealed }: EngineKeyRow,
  anew: string,
): Promise<void> {
  await scope
    .tables<AiTables>()
    .updateTable('engine_keys')
    .set({ sealed: anew })
    .where('vendor', '=', vendor)
    .where('sealed', '=', sealed)
    .execute();
}

/** @returns whether there was one */
export async function deleteEngineKey(scope: Scope, vendor: EngineVendor): Promise<boolean> {
  const deleted = await sql`delete from engine_keys where vendor = ${vendor}`.execute(
    scope.tables<AiTables>(),
  );
  return (deleted.numAffectedRows ?? 0n) > 0n;
}
