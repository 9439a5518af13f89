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
    .where('o.suspended_at', 'is', null)
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

/** @returns whether the user belongs to the organisation, and may enter it */
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
    .where('organisation_id', 'not in', (build) =>
      build.selectFrom('organisations').select('id').where('suspended_at', 'is not', null),
    )
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export interface MemberRow {
  user_id: string;
  full_name: string;
  email: string;
  role: Role;
  avatar_key: string | null;
  created_at: Date;
}

const members = (transaction: Transaction, organisationId: string) =>
  memberships(transaction)
    .selectFrom('memberships as m')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .select(['m.user_id', 'u.full_name', 'u.email', 'm.role', 'u.avatar_key', 'm.created_at'])
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

/** Members to whom mail may be sent: nothing of them or of the organisation is unverified, blocked or about to end. */
export async function verifiedMembers(transaction: Transaction, organisationId: string) {
  return members(transaction, organisationId)
    .innerJoin('organisations as o', 'o.id', 'm.organisation_id')
    .select('u.locale')
    .where('u.email_verified_at', 'is not', null)
    .where('u.blocked_at', 'is', null)
    .where('u.delete_after', 'is', null)
    .where('o.suspended_at', 'is', null)
    .where('o.delete_after', 'is', null)
    .orderBy('m.user_id')
    .execute();
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

export async function memberById(
  transaction: Transaction,
  organisationId: string,
  userId: string,
): Promise<MemberRow | undefined> {
  return members(transaction, organisationId).where('m.user_id', '=', userId).executeTakeFirst();
}

export async function memberByEmail(
  transaction: Transaction,
  organisationId: string,
  email: string,
): Promise<MemberRow | undefined> {
  return members(transaction, organisationId).where('u.email', '=', email).executeTakeFirst();
}

/** The owners other than one user. Count them under the organisation's lock only. */
export async function otherOwners(
  transaction: Transaction,
  organisationId: string,
  userId: string,
): Promise<MemberRow[]> {
  return members(transaction, organisationId)
    .where('m.role', '=', 'owner')
    .where('m.user_id', '<>', userId)
    .execute();
}

export async function updateRole(
  transaction: Transaction,
  organisationId: string,
  userId: string,
  role: Role,
): Promise<void> {
  await memberships(transaction)
    .updateTable('memberships')
    .set({ role })
    .where('organisation_id', '=', organisationId)
    .where('user_id', '=', userId)
    .execute();
}

/** Ends a membership and keeps what the member was called, for what they wrote. */
export async function deleteMembership(
  transaction: Transaction,
  organisationId: string,
  member: Pick<MemberRow, 'user_id' | 'full_name'>,
): Promise<void> {
  const trx = memberships(transaction);
  await trx
    .deleteFrom('memberships')
    .where('organisation_id', '=', organisationId)
    .where('user_id', '=', member.user_id)
    .execute();
  await trx
    .insertInto('former_members')
    .values({
      organisation_id: organisationId,
      user_id: member.user_id,
      full_name: member.full_name,
      left_at: transaction.now(),
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'user_id']).doUpdateSet({
        full_name: member.full_name,
        left_at: transaction.now(),
      }),
    )
    .execute();
}

export interface OwnedOrganisation {
  id: string;
  others: number;
  other_owners: number;
}

/** The organisations that somebody owns, locked, and who else is there. */
export async function ownedOrganisations(
  transaction: Transaction,
  userId: string,
): Promise<OwnedOrganisation[]> {
  const trx = memberships(transaction);
  const owned = await trx
    .selectFrom('organisations as o')
    .innerJoin('memberships as m', 'm.organisation_id', 'o.id')
    .select('o.id')
    .where('m.user_id', '=', userId)
    .where('m.role', '=', 'owner')
    .orderBy('o.id')
    .forUpdate('o')
    .execute();
  const result: OwnedOrganisation[] = [];
  for (const { id } of owned) {
    const others = await members(transaction, id).where('m.user_id', '<>', userId).execute();
    const other_owners = others.filter(({ role }) => role === 'owner').length;
    result.push({ id, others: others.length, other_owners });
  }
  return result;
}

/** What people are called who were members once, by user. */
export async function formerMembersById(
  transaction: Transaction,
  organisationId: string,
  userIds: readonly string[],
): Promise<Pick<MemberRow, 'user_id' | 'full_name'>[]> {
  if (userIds.length === 0) return [];
  return memberships(transaction)
    .selectFrom('former_members')
    .select(['user_id', 'full_name'])
    .where('organisation_id', '=', organisationId)
    .where('user_id', 'in', [...userIds])
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
