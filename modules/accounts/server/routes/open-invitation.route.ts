import { defineOpenRoute } from '#kernel/http';
import { openInvitationContract } from '../../contract/index.ts';
import { openInvitation } from '../use-cases/open-invitation.ts';

export const openInvitationRoute = defineOpenRoute(openInvitationContract, ({ services, body }) =>
  openInvitation(services, body.token),
);
