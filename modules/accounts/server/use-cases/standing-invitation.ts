import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { accountsErrors } from '../../contract/index.ts';
import { type InvitationWithInviter, openInvitationById } from '../repo/invitation.repo.ts';

/** The invitation itself, if it still asks. */
export async function standingInvitation(scope: Scope, id: string): Promise<InvitationWithInviter> {
  const invitation = await openInvitationById(scope, id);
  if (!invitation || invitation.expires_at <= scope.now()) return fail(accountsErrors.linkInvalid);
  return invitation;
}
