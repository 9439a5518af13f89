import type { MemberPrincipal, Services } from '#kernel/scope';
import { authenticateUser } from './authenticate-user.ts';

/** The member for whom an access token speaks, for a socket's first frame; null when there is none. */
export async function authenticateAccessToken(
  token: string,
  services: Services,
): Promise<MemberPrincipal | null> {
  return (await authenticateUser(token, services))?.member ?? null;
}
