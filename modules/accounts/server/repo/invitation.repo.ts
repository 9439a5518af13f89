import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { AccountsTables, InvitationRow } from './tables.ts';

const tables = (scope: Scope) => scope.tables<AccountsTables>();

/** @returns false when the address was asked already and has not answered */
export async function insertInvitation(scope: Scope, invitation: InvitationRow): Promise<boolean> {
  const result = await tables(scope)
    .insertInto('invitations')
    .values(invitation)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

const open = (scope: Scope) =>
  tables(scope)
    .selectFrom('invitations as i')
    .leftJoin('users as u', 'u.id', 'i.invited_by')
    .selectAll('i')
    .select('u.full_name as inviter_name')
    .where('i.accepted_at', 'is', null)
    .where('i.revoked_at', 'is', null);

export type InvitationWithInviter = InvitationRow & { inviter_name: string | null };

/** A page of invitations that nobody has answered, the latest first. */
export async function openInvitations(
  scope: Scope,
  query: { readonly limit: number; readonly cursor?: string },
): Promise<InvitationWithInviter[]> {
  return open(scope)
    .where(beforeCursor(query.cursor, 'i.created_at', 'i.id'))
    .orderBy('i.created_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(query.limit)
    .execute();
}

export async function openInvitationById(
  scope: Scope,
  id: string,
): Promise<InvitationWithInviter | undefined> {
  return open(scope).where('i.id', '=', id).executeTakeFirst();
}

/** Changes an invitation that nobody has answered; false when somebody has by now. */
export async function updateOpenInvitation(
  scope: Scope,
  id: string,
  changes: Partial<
    Pick<InvitationRow, 'token_hash' | 'sent_at' | 'expires_at' | 'accepted_at' | 'revoked_at'>
  >,
): Promise<boolean> {
  const changed = await tables(scope)
    .updateTable('invitations')
    .set(changes)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
