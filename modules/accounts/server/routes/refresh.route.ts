import { defineOpenRoute } from '#kernel/http';
import { refreshContract } from '../../contract/index.ts';
import { keepRefreshToken, refreshTokenOf } from '../tokens/refresh-cookie.ts';
import { refreshSession } from '../use-cases/refresh-session.ts';

export const refreshRoute = defineOpenRoute(refreshContract, async ({ services, request, reply }) => {
  const renewed = await refreshSession(services, refreshTokenOf(services, request), request);
  keepRefreshToken(services, reply, renewed.refreshToken);
  return { accessToken: renewed.accessToken };
});
