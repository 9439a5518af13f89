import { type Expression, type SqlBool, sql } from 'kysely';
import type { Session as Transaction } from '#kernel/scope';
import type { Place } from './place.ts';
import type { AccountsTables, OrganisationRow, UserRow } from './tables.ts';

const accounts = (transaction: Transaction) => transaction.tables<AccountsTables>();

export interface Found {
  readonly search: string | undefined;
  readonly limit: number;
  readonly after: Place;
}

export type AdministeredUserRow = Pick<
  UserRow,
  'id' | 'email' | 'full_name' | 'administrator' | 'blocked_at' | 'created_at'
> & { organisations: number; last_seen_at: Date | null };

const users = (transaction: Transaction) =>
  accounts(transaction)
    .selectFrom('users as u')
    .select(['u.id', 'u.email', 'u.full_name', 'u.administrator', 'u.blocked_at', 'u.created_at'])
    .select(sql<number>`(select count(*)::int from memberships m where m.user_id = u.id)`.as('organisations'))
    .select(
      sql<Date | null>`(select max(s.last_used_at) from sessions s where s.user_id = u.id)`.as(
        'last_seen_at',
      ),
    );

/** A page of accounts by name or address, the newest first. */
export async function usersPage(transaction: Transaction, found: Found): Promise<AdministeredUserRow[]> {
  return users(transaction)
    .$if(found.search !== undefined, (query) =>
      query.where(containing(sql`u.email || ' ' || u.full_name`, found.search ?? '')),
    )
    .where((build) =>
      build(build.refTuple('u.created_at', 'u.id'), '<', build.tuple(found.after.at, found.after.id)),
    )
    .orderBy('u.created_at', 'desc')
    .orderBy('u.id', 'desc')
    .limit(found.limit)
    .execute();
}

export async function administeredUser(
  transaction: Transaction,
  id: string,
): Promise<AdministeredUserRow | undefined> {
  return users(transaction).where('u.id', '=', id).executeTakeFirst();
}

export type AdministeredOrganisationRow = Pick<
  OrganisationRow,
  'id' | 'name' | 'language' | 'suspended_at' | 'created_at' | 'delete_after'
> & { members: number };

const organisations = (transaction: Transaction) =>
  accounts(transaction)
    .selectFrom('organisations as o')
    .select(['o.id', 'o.name', 'o.language', 'o.suspended_at', 'o.created_at', 'o.delete_after'])
    .select(
      sql<number>`(select count(*)::int from memberships m where m.organisation_id = o.id)`.as('members'),
    );

/** A page of organisations by name, the newest first. */
export async function organisationsPage(
  transaction: Transaction,
  found: Found,
): Promise<AdministeredOrganisationRow[]> {
  return organisations(transaction)
    .$if(found.search !== undefined, (query) => query.where(containing(sql`o.name`, found.search ?? '')))
    .where((build) =>
      build(build.refTuple('o.created_at', 'o.id'), '<', build.tuple(found.after.at, found.after.id)),
    )
    .orderBy('o.created_at', 'desc')
    .orderBy('o.id', 'desc')
    .limit(found.limit)
    .execute();
}

export async function administeredOrganisation(
  transaction: Transaction,
  id: string,
): Promise<AdministeredOrganisationRow | undefined> {
  return organisations(transaction).where('o.id', '=', id).executeTakeFirst();
}

/** An installation has some thousand accounts: they are read one by one. */
function containing(text: Expression<unknown>, search: string): Expression<SqlBool> {
  return sql<SqlBool>`position(app.fold(${search}) in app.fold(${text})) > 0`;
}

/** Whoever takes a right away takes turns with everybody else who does, so that one administrator is left. */
export async function lockAdministrators(transaction: Transaction): Promise<string[]> {
  const rows = await accounts(transaction)
    .selectFrom('users')
    .select('id')
    .where('administrator', '=', true)
    .where('blocked_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}
