import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { actingMember, refuseUnlessOwner } from '../members/acting-member.ts';
import { openInvitationById, updateOpenInvitation } from '../repo/invitation.repo.ts';
import type { Visit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Takes an invitation back. */
export async function revokeInvitation(scope: Scope, id: string, visit: Visit): Promise<void> {
  const actor = actingMember(scope);
  const invitation = await openInvitationById(scope, id);
  if (!invitation) return fail(kernelErrors.notFound);
  refuseUnlessOwner(actor, [invitation.role]);
  if (!(await updateOpenInvitation(scope, id, { revoked_at: scope.now() }))) fail(kernelErrors.notFound);
  const about = { userId: actor.userId, sessionId: actor.sessionId, organisationId: scope.orgId };
  await recordSecurityEvent(scope, 'invitation_revoked', about, visit);
}
