import { defineOpenRoute } from '#kernel/http';
import { registerContract } from '../../contract/index.ts';
import { keepRefreshToken } from '../tokens/refresh-cookie.ts';
import { register } from '../use-cases/register.ts';

export const registerRoute = defineOpenRoute(registerContract, async ({ services, body, request, reply }) => {
  const { refreshToken, ...signedIn } = await register(services, body, request);
  keepRefreshToken(services, reply, refreshToken);
  return signedIn;
});
