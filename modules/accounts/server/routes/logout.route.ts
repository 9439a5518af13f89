import { defineOpenRoute } from '#kernel/http';
import { logoutContract } from '../../contract/index.ts';
import { dropRefreshToken, refreshTokenOf } from '../tokens/refresh-cookie.ts';
import { logout } from '../use-cases/logout.ts';

export const logoutRoute = defineOpenRoute(logoutContract, async ({ services, request, reply }) => {
  const refreshToken = refreshTokenOf(services, request);
  await logout(services, { refreshToken, accessToken: request.bearer }, request);
  dropRefreshToken(services, reply);
});
