import { type RawBuilder, sql } from 'kysely';
import type { Scope, Session as Transaction } from '#kernel/scope';
import type { AccountsTables, OrganisationRow } from './tables.ts';

const organisations = (transaction: Transaction) => transaction.tables<AccountsTables>();

export async function organisationById(
  transaction: Transaction,
  id: string,
): Promise<OrganisationRow | undefined> {
  return organisations(transaction)
    .selectFrom('organisations')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The IANA zone of the scope's organisation, as a sub-query: days and months are its own. */
export const organisationZone = (scope: Scope): RawBuilder<string> =>
  sql<string>`(select time_zone from organisations where id = ${scope.orgId})`;

export async function insertOrganisation(
  transaction: Transaction,
  organisation: OrganisationRow,
): Promise<void> {
  await organisations(transaction).insertInto('organisations').values(organisation).execute();
}

export async function updateOrganisation(
  transaction: Transaction,
  id: string,
  changes: Partial<Omit<OrganisationRow, 'id' | 'created_at' | 'updated_at'>>,
): Promise<OrganisationRow> {
  return organisations(transaction)
    .updateTable('organisations')
    .set({ ...changes, updated_at: transaction.now() })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * Locks an organisation: who counts its owners and then changes one does so alone. False when it is gone.
 */
export async function lockOrganisation(transaction: Transaction, id: string): Promise<boolean> {
  const found = await organisations(transaction)
    .selectFrom('organisations')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return found !== undefined;
}

/** Organisations whose owners' time to change their mind is over. */
export async function organisationsToDelete(transaction: Transaction, limit: number): Promise<string[]> {
  const rows = await organisations(transaction)
    .selectFrom('organisations')
    .select('id')
    .where('delete_after', '<=', transaction.now())
    .orderBy('delete_after')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
