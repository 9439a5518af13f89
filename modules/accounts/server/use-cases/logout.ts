import type { Services } from '#kernel/scope';
import { lockSessionOfToken } from '../repo/session.repo.ts';
import { readAccessToken } from '../tokens/access-token.ts';
import type { Visit } from '../visit.ts';
import { endSession } from './end-session.ts';

/** Ends the sessions of both tokens, which usually are the same one; without any it is done already. */
export async function logout(
  services: Services,
  tokens: { readonly refreshToken: string | undefined; readonly accessToken: string | null },
  visit: Visit,
): Promise<void> {
  const claims = tokens.accessToken === null ? null : await readAccessToken(services, tokens.accessToken);
  await services.scopes.withSystem('sign-out: a session is known by its token alone', async (system) => {
    const { refreshToken } = tokens;
    const held =
      refreshToken === undefined
        ? undefined
        : await lockSessionOfToken(system, services.secrets.hashToken(refreshToken));
    const sessionIds = new Set([held?.id, claims?.sessionId].filter((id) => id !== undefined));
    for (const sessionId of sessionIds) await endSession(system, sessionId, 'signed_out', visit);
  });
}
