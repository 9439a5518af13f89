import { sql } from 'kysely';
import type { SystemScope } from '#kernel/scope';

export interface SigningKeyRow {
  readonly id: string;
  /** The key, sealed with SECRET_KEY under its id. */
  readonly sealed: string;
  readonly created_at: Date;
}

interface SigningTables {
  signing_keys: SigningKeyRow;
}

/** The newest first. Processes that start together wait for each other here, so that one of them makes the first key. */
export async function listKeys(system: SystemScope): Promise<SigningKeyRow[]> {
  const trx = system.tables<SigningTables>();
  await sql`select pg_advisory_xact_lock(hashtextextended('signing_keys', 0))`.execute(trx);
  return trx.selectFrom('signing_keys').selectAll().orderBy('id', 'desc').execute();
}

export async function insertKey(system: SystemScope, row: SigningKeyRow): Promise<void> {
  await system.tables<SigningTables>().insertInto('signing_keys').values(row).execute();
}

export async function resealKey(system: SystemScope, id: string, sealed: string): Promise<void> {
  await system
    .tables<SigningTables>()
    .updateTable('signing_keys')
    .set({ sealed })
    .where('id', '=', id)
    .execute();
}
