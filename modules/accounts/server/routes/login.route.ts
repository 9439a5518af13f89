import { defineOpenRoute } from '#kernel/http';
import { loginContract } from '../../contract/index.ts';
import { keepRefreshToken } from '../tokens/refresh-cookie.ts';
import { login } from '../use-cases/login.ts';

export const loginRoute = defineOpenRoute(loginContract, async ({ services, body, request, reply }) => {
  const { refreshToken, ...signedIn } = await login(services, body, request);
  keepRefreshToken(services, reply, refreshToken);
  return signedIn;
});
