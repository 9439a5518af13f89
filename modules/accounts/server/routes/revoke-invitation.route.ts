import { defineRoute } from '#kernel/http';
import { revokeInvitationContract } from '../../contract/index.ts';
import { revokeInvitation } from '../use-cases/revoke-invitation.ts';

export const revokeInvitationRoute = defineRoute(revokeInvitationContract, ({ scope, params, request }) =>
  revokeInvitation(scope, params.id, request),
);
