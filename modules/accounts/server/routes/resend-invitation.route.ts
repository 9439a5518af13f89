import { defineRoute } from '#kernel/http';
import { resendInvitationContract } from '../../contract/index.ts';
import { resendInvitation } from '../use-cases/resend-invitation.ts';

export const resendInvitationRoute = defineRoute(resendInvitationContract, ({ scope, params, request }) =>
  resendInvitation(scope, params.id, request),
);
