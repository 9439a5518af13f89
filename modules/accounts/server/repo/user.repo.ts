import { sql } from 'kysely';
import type { Session as Transaction } from '#kernel/scope';
import type { AccountsTables, UserRow } from './tables.ts';

const users = (transaction: Transaction) => transaction.tables<AccountsTables>();

export async function userByEmail(transaction: Transaction, email: string): Promise<UserRow | undefined> {
  return users(transaction).selectFrom('users').selectAll().where('email', '=', email).executeTakeFirst();
}

export async function userById(transaction: Transaction, id: string): Promise<UserRow | undefined> {
  return users(transaction).selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Nobody begins blocked. */
export type NewUserRow = Omit<UserRow, 'blocked_at'>;

/** @returns undefined when the address has an account already */
export async function insertUser(transaction: Transaction, user: NewUserRow): Promise<UserRow | undefined> {
  return users(transaction)
    .insertInto('users')
    .values({ ...user, blocked_at: null })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returningAll()
    .executeTakeFirst();
}

export async function updateUser(
  transaction: Transaction,
  id: string,
  changes: Partial<Omit<UserRow, 'id' | 'created_at' | 'updated_at'>>,
): Promise<UserRow> {
  return users(transaction)
    .updateTable('users')
    .set({ ...changes, updated_at: transaction.now() })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * Whether the installation has an account, one address aside. Two people who would both be the first wait for each
 * other here.
 */
export async function hasOtherUsers(transaction: Transaction, asideEmail: string): Promise<boolean> {
  const trx = users(transaction);
  await sql`select pg_advisory_xact_lock(hashtextextended('accounts.first_account', 0))`.execute(trx);
  const found = await trx
    .selectFrom('users')
    .select('id')
    .where('email', '<>', asideEmail)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Users whose time to change their mind is over. */
export async function usersToDelete(transaction: Transaction, limit: number): Promise<UserRow[]> {
  return users(transaction)
    .selectFrom('users')
    .selectAll()
    .where('delete_after', '<=', transaction.now())
    .orderBy('delete_after')
    .limit(limit)
    .execute();
}

/** Deletes a user with their sessions and links; false when they came back just now. */
export async function deleteUser(transaction: Transaction, id: string): Promise<boolean> {
  const trx = users(transaction);
  const due = await trx
    .selectFrom('users')
    .select('id')
    .where('id', '=', id)
    .where('delete_after', '<=', transaction.now())
    .forUpdate()
    .executeTakeFirst();
  if (!due) return false;
  await trx.deleteFrom('former_members').where('user_id', '=', id).execute();
  await trx.deleteFrom('memberships').where('user_id', '=', id).execute();
  await trx.deleteFrom('sessions').where('user_id', '=', id).execute();
  await trx.deleteFrom('users').where('id', '=', id).execute();
  return true;
}
