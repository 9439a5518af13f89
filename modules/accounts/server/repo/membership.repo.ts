import type { Role } from '#kernel/contract';
import type { Scope, Session as Transaction } from '#kernel/scope';
import type { Place } from './place.ts';
import type { AccountsTables, MembershipRow, OrganisationRow } from './tables.ts';

const memberships = (transaction: Transaction) => transaction.tables<AccountsTables>();

/** An organisation together with somebody's role in it. */
export type OrganisationOfUser = OrganisationRow & { role: Role };

/** Every organisation of a user, by name. */
export async function organisationsOf(
  transaction: Transaction,
  userId: string,
): Promise<OrganisationOfUser[]> {
  return memberships(transaction)
    .selectFrom('memberships as m')
    .innerJoin('organisations as o', 'o.id', 'm.organisation_id')
    .selectAll('o')
    .select('m.role')
    .where('m.user_id', '=', userId)
    .orderBy('o.name')
    .orderBy('o.id')
    .execute();
}

/** Where a user works: the preferred organisation if they still belong to it, else the one that they used last. */
export async function workplaceOf(
  transaction: Transaction,
  userId: string,
  preferredId?: string,
): Promise<OrganisationOfUser | undefined> {
  return memberships(transaction)
    .selectFrom('memberships as m')
    .innerJoin('organisations as o', 'o.id', 'm.organisation_id')
    .selectAll('o')
    .select('m.role')
    .where('m.user_id', '=', userId)
    .$if(preferredId !== undefined, (query) =>
      query.orderBy((build) => build('m.organisation_id', '=', preferredId ?? ''), 'desc'),
    )
    .orderBy('m.last_used_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function insertMembership(transaction: Transaction, membership: MembershipRow): Promise<void> {
  await memberships(transaction).insertInto('memberships').values(membership).execute();
}

/** @returns whether the user belongs to the organisation */
export async function touchMembership(
  transaction: Transaction,
  userId: string,
  organisationId: string,
): Promise<boolean> {
  const changed = await memberships(transaction)
    .updateTable('memberships')
    .set({ last_used_at: transaction.now() })
    .where('organisation_id', '=', organisationId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export interface MemberRow {
  user_id: string;
  full_name: string;
  email: string;
  role: Role;
  created_at: Date;
}

const members = (transaction: Transaction, organisationId: string) =>
  memberships(transaction)
    .selectFrom('memberships as m')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .select(['m.user_id', 'u.full_name', 'u.email', 'm.role', 'm.created_at'])
    .where('m.organisation_id', '=', organisationId);

/** A page of members, the newest first; `after` is the last one of the page before it. */
export async function membersPage(
  transaction: Transaction,
  organisationId: string,
  limit: number,
  after: Place,
): Promise<MemberRow[]> {
  return members(transaction, organisationId)
    .where((build) =>
      build(build.refTuple('m.created_at', 'm.user_id'), '<', build.tuple(after.at, after.id)),
    )
    .orderBy('m.created_at', 'desc')
    .orderBy('m.user_id', 'desc')
    .limit(limit)
    .execute();
}

/** Every member, by name. */
export async function allMembers(transaction: Transaction, organisationId: string): Promise<MemberRow[]> {
  return members(transaction, organisationId).orderBy('u.full_name').orderBy('m.user_id').execute();
}

export async function membersById(
  transaction: Transaction,
  organisationId: string,
  userIds: readonly string[],
): Promise<MemberRow[]> {
  if (userIds.length === 0) return [];
  return members(transaction, organisationId)
    .where('m.user_id', 'in', [...userIds])
    .execute();
}

/** A sub-query of what the members of the scope's organisation are called, for other modules to join. */
export function memberNameRows(scope: Scope) {
  return memberships(scope)
    .selectFrom('memberships as m')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .select(['m.user_id as id', 'u.full_name as name'])
    .where('m.organisation_id', '=', scope.orgId);
}
