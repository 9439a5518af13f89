import type { Invitation } from '../../contract/index.ts';
import type { InvitationWithInviter } from '../repo/invitation.repo.ts';

/** An invitation as the wire shows one: without anything of its link. */
export function presentInvitation(row: InvitationWithInviter, now: Date): Invitation {
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    invitedBy: row.inviter_name,
    sentAt: row.sent_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    expired: row.expires_at <= now,
  };
}
