import type { Role } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { accountsErrors, type Invitation } from '../../contract/index.ts';
import { renewLink } from '../invitations/renew-link.ts';
import { actingMember, refuseUnlessOwner } from '../members/acting-member.ts';
import { insertInvitation } from '../repo/invitation.repo.ts';
import { memberByEmail, memberById } from '../repo/membership.repo.ts';
import type { InvitationRow } from '../repo/tables.ts';
import type { Visit } from '../visit.ts';
import { presentInvitation } from './present-invitation.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { writeInvitation } from './write-invitation.ts';

/** Asks an address to join the scope's organisation. */
export async function inviteMember(
  scope: Scope,
  given: { readonly email: string; readonly role: Role },
  visit: Visit,
): Promise<Invitation> {
  const { userId, sessionId, ...actor } = actingMember(scope);
  refuseUnlessOwner({ ...actor, userId, sessionId }, [given.role]);
  if (await memberByEmail(scope, scope.orgId, given.email)) fail(accountsErrors.alreadyMember);
  const { token, row } = renewLink(scope);
  const invitation: InvitationRow = {
    id: newId(),
    ...given,
    ...row,
    invited_by: userId,
    created_at: scope.now(),
    accepted_at: null,
    revoked_at: null,
  };
  if (!(await insertInvitation(scope, invitation))) fail(accountsErrors.alreadyInvited);
  const inviter = (await memberById(scope, scope.orgId, userId))?.full_name ?? '';
  await writeInvitation(scope, invitation, { token, inviter });
  await recordSecurityEvent(
    scope,
    'member_invited',
    { userId, sessionId, organisationId: scope.orgId, role: invitation.role },
    visit,
  );
  return presentInvitation({ ...invitation, inviter_name: inviter }, scope.now());
}
