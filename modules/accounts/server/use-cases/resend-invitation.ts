import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import type { Invitation } from '../../contract/index.ts';
import { renewLink } from '../invitations/renew-link.ts';
import { actingMember, refuseUnlessOwner } from '../members/acting-member.ts';
import { openInvitationById, updateOpenInvitation } from '../repo/invitation.repo.ts';
import { memberById } from '../repo/membership.repo.ts';
import type { Visit } from '../visit.ts';
import { presentInvitation } from './present-invitation.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { writeInvitation } from './write-invitation.ts';

/** Mails an invitation again, with a new link. */
export async function resendInvitation(scope: Scope, id: string, visit: Visit): Promise<Invitation> {
  const actor = actingMember(scope);
  const invitation = await openInvitationById(scope, id);
  if (!invitation) return fail(kernelErrors.notFound);
  refuseUnlessOwner(actor, [invitation.role]);
  const { token, row } = renewLink(scope);
  if (!(await updateOpenInvitation(scope, id, row))) fail(kernelErrors.notFound);
  const inviter = (await memberById(scope, scope.orgId, actor.userId))?.full_name ?? '';
  await writeInvitation(scope, invitation, { token, inviter });
  const about = { userId: actor.userId, sessionId: actor.sessionId, organisationId: scope.orgId };
  await recordSecurityEvent(scope, 'invitation_sent_again', about, visit);
  return presentInvitation({ ...invitation, ...row }, scope.now());
}
