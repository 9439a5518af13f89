import { defineOpenRoute } from '#kernel/http';
import { revokeSessionContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { revokeSession } from '../use-cases/revoke-session.ts';

export const revokeSessionRoute = defineOpenRoute(
  revokeSessionContract,
  async ({ services, user, params, request }) => {
    await revokeSession(services, signedInUser(user), params.id, request);
  },
);
