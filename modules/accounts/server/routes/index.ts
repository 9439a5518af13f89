import type { Route } from '#kernel/http';
import { acceptInvitationRoute } from './accept-invitation.route.ts';
import { changeAvatarRoute } from './change-avatar.route.ts';
import { changeEmailRoute } from './change-email.route.ts';
import { changeMeRoute } from './change-me.route.ts';
import { changeMemberRoute } from './change-member.route.ts';
import { changeOrganisationRoute } from './change-organisation.route.ts';
import { changePasswordRoute } from './change-password.route.ts';
import { changeUserRoute } from './change-user.route.ts';
import { confirmEmailRoute } from './confirm-email.route.ts';
import { createOrganisationRoute } from './create-organisation.route.ts';
import { deleteAccountRoute } from './delete-account.route.ts';
import { deleteOrganisationRoute } from './delete-organisation.route.ts';
import { exportHistoryRoute } from './export-history.route.ts';
import { getAvatarRoute } from './get-avatar.route.ts';
import { getMeRoute } from './get-me.route.ts';
import { getOrganisationRoute } from './get-organisation.route.ts';
import { inviteMemberRoute } from './invite-member.route.ts';
import { keepOrganisationRoute } from './keep-organisation.route.ts';
import { leaveOrganisationRoute } from './leave-organisation.route.ts';
import { listHistoryRoute } from './list-history.route.ts';
import { listInvitationsRoute } from './list-invitations.route.ts';
import { listMembersRoute } from './list-members.route.ts';
import { listOrganisationsRoute } from './list-organisations.route.ts';
import { listSecurityEventsRoute } from './list-security-events.route.ts';
import { listSessionsRoute } from './list-sessions.route.ts';
import { listUsersRoute } from './list-users.route.ts';
import { loginRoute } from './login.route.ts';
import { logoutRoute } from './logout.route.ts';
import { openInvitationRoute } from './open-invitation.route.ts';
import { refreshRoute } from './refresh.route.ts';
import { registerRoute } from './register.route.ts';
import { removeAvatarRoute } from './remove-avatar.route.ts';
import { removeMemberRoute } from './remove-member.route.ts';
import { requestPasswordResetRoute } from './request-password-reset.route.ts';
import { resendInvitationRoute } from './resend-invitation.route.ts';
import { resetPasswordRoute } from './reset-password.route.ts';
import { revokeInvitationRoute } from './revoke-invitation.route.ts';
import { revokeSessionRoute } from './revoke-session.route.ts';
import { revokeSessionsRoute } from './revoke-sessions.route.ts';
import { sendVerificationRoute } from './send-verification.route.ts';
import { suspendOrganisationRoute } from './suspend-organisation.route.ts';
import { switchOrganisationRoute } from './switch-organisation.route.ts';
import { transferOwnershipRoute } from './transfer-ownership.route.ts';
import { verifyEmailRoute } from './verify-email.route.ts';

export const accountsRoutes: readonly Route[] = [
  registerRoute,
  loginRoute,
  refreshRoute,
  logoutRoute,
  switchOrganisationRoute,
  getMeRoute,
  changeMeRoute,
  listSessionsRoute,
  revokeSessionRoute,
  listSecurityEventsRoute,
  createOrganisationRoute,
  getOrganisationRoute,
  changeOrganisationRoute,
  listMembersRoute,
  requestPasswordResetRoute,
  resetPasswordRoute,
  verifyEmailRoute,
  confirmEmailRoute,
  sendVerificationRoute,
  changeAvatarRoute,
  removeAvatarRoute,
  getAvatarRoute,
  changeEmailRoute,
  changePasswordRoute,
  deleteAccountRoute,
  openInvitationRoute,
  acceptInvitationRoute,
  listInvitationsRoute,
  inviteMemberRoute,
  resendInvitationRoute,
  revokeInvitationRoute,
  changeMemberRoute,
  removeMemberRoute,
  leaveOrganisationRoute,
  listHistoryRoute,
  exportHistoryRoute,
  transferOwnershipRoute,
  deleteOrganisationRoute,
  keepOrganisationRoute,
  changeUserRoute,
  listOrganisationsRoute,
  listUsersRoute,
  revokeSessionsRoute,
  suspendOrganisationRoute,
];
