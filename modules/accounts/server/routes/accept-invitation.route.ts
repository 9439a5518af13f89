import { defineOpenRoute } from '#kernel/http';
import { acceptInvitationContract } from '../../contract/index.ts';
import { keepRefreshToken } from '../tokens/refresh-cookie.ts';
import { acceptInvitation } from '../use-cases/accept-invitation.ts';

export const acceptInvitationRoute = defineOpenRoute(
  acceptInvitationContract,
  async ({ services, body, request, reply }) => {
    const { refreshToken, ...signedIn } = await acceptInvitation(services, body, request);
    keepRefreshToken(services, reply, refreshToken);
    return signedIn;
  },
);
