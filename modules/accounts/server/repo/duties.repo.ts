import { sql } from 'kysely';
import type { Session as Transaction } from '#kernel/scope';
import type { AccountsTables, MembershipRow, UserRow } from './tables.ts';

const accounts = (transaction: Transaction) => transaction.tables<AccountsTables>();

export type MemberAccount = Pick<MembershipRow, 'role' | 'created_at' | 'last_used_at'> &
  Pick<UserRow, 'email' | 'full_name' | 'locale'> & { user_id: string };

/** A batch of members with what they are called, by user; a user's password and sessions are theirs alone. */
export async function memberAccounts(
  transaction: Transaction,
  organisationId: string,
  batch: { readonly after: string | undefined; readonly limit: number },
): Promise<MemberAccount[]> {
  return accounts(transaction)
    .selectFrom('memberships as m')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .select(['m.user_id', 'm.role', 'm.created_at', 'm.last_used_at', 'u.email', 'u.full_name', 'u.locale'])
    .where('m.organisation_id', '=', organisationId)
    .$if(batch.after !== undefined, (query) => query.where('m.user_id', '>', batch.after ?? ''))
    .orderBy('m.user_id')
    .limit(batch.limit)
    .execute();
}

/**
 * Deletes an organisation and who belongs to it; whoever worked there goes on in the organisation that they used before,
 * and is signed out where there is none. The users remain, and so does the log of what happened, under its id.
 */
export async function deleteOrganisation(transaction: Transaction, organisationId: string): Promise<void> {
  const trx = accounts(transaction);
  await trx.deleteFrom('memberships').where('organisation_id', '=', organisationId).execute();
  await sql`
    update sessions s set organisation_id = coalesce(
      (select m.organisation_id from memberships m where m.user_id = s.user_id order by m.last_used_at desc limit 1),
      s.organisation_id
    )
    where s.organisation_id = ${organisationId}
  `.execute(trx);
  await trx.deleteFrom('sessions').where('organisation_id', '=', organisationId).execute();
  await trx.deleteFrom('organisations').where('id', '=', organisationId).execute();
}
