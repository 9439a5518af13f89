import type { Session as Transaction } from '#kernel/scope';
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

export async function insertOrganisation(
  transaction: Transaction,
  organisation: OrganisationRow,
): Promise<void> {
  await organisations(transaction).insertInto('organisations').values(organisation).execute();
}

export async function updateOrganisation(
  transaction: Transaction,
  id: string,
  changes: Partial<Pick<OrganisationRow, 'name' | 'language' | 'default_region' | 'time_zone'>>,
): Promise<OrganisationRow> {
  return organisations(transaction)
    .updateTable('organisations')
    .set({ ...changes, updated_at: transaction.now() })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
