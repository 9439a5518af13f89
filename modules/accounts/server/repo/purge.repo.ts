import { sql } from 'kysely';
import type { Session as Transaction } from '#kernel/scope';
import { demoIdentity } from '../demo-account/identity.ts';
import type { AccountsTables, OrganisationRow, UserRow } from './tables.ts';

const accounts = (transaction: Transaction) => transaction.tables<AccountsTables>();

export type PurgedUser = Pick<UserRow, 'id' | 'email' | 'full_name'>;
export type OrphanedOrganisation = Pick<OrganisationRow, 'id' | 'name'>;

/** Users whose address is in a domain, not in one below it; locked, so that what is found stays true until the end. */
export async function lockUsersOfDomain(transaction: Transaction, domain: string): Promise<PurgedUser[]> {
  return accounts(transaction)
    .selectFrom('users')
    .select(['id', 'email', 'full_name'])
    .where(sql`split_part(email, '@', 2)`, '=', domain)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Organisations all of whose owners are among these users, locked; by name. */
export async function lockOrganisationsOwnedOnlyBy(
  transaction: Transaction,
  userIds: readonly string[],
): Promise<OrphanedOrganisation[]> {
  if (userIds.length === 0) return [];
  const owned = accounts(transaction).selectFrom('memberships as m').select('m.organisation_id');
  return accounts(transaction)
    .selectFrom('organisations as o')
    .select(['o.id', 'o.name'])
    .where('o.id', 'in', owned.where('m.role', '=', 'owner').where('m.user_id', 'in', [...userIds]))
    .where('o.id', 'not in', owned.where('m.role', '=', 'owner').where('m.user_id', 'not in', [...userIds]))
    .orderBy('o.name')
    .orderBy('o.id')
    .forUpdate()
    .execute();
}

/** How many look after the installation, among these users and beside them. The demo's owner is nobody. */
export async function countAdministrators(
  transaction: Transaction,
  userIds: readonly string[],
): Promise<{ among: number; beside: number }> {
  const rows = await accounts(transaction)
    .selectFrom('users')
    .select('id')
    .where('administrator', '=', true)
    .where('email', '<>', demoIdentity.email)
    .execute();
  const ids = new Set(userIds);
  const among = rows.filter(({ id }) => ids.has(id)).length;
  return { among, beside: rows.length - among };
}
