import { kernelSettings } from '#kernel/config';
import type { ReplyControls, RequestFacts } from '#kernel/http';
import type { Services } from '#kernel/scope';
import { refreshTokenSeconds } from './refresh-rules.ts';

/**
 * Under https the cookie is bound to this host alone (RFC 6265bis, 4.1.3.2): neither a page without TLS nor a sibling
 * domain can plant one, for which it must be sent to every path. Otherwise only the endpoints of authentication see it.
 */
function cookieOf(services: Services): { readonly name: string; readonly path: string } {
  const secure = services.config.get(kernelSettings.publicUrl)?.startsWith('https:') ?? false;
  return secure
    ? { name: '__Host-comptoir_refresh', path: '/' }
    : { name: 'comptoir_refresh', path: '/api/v1/auth' };
}

/** Beside the token's cookie, which `/` may not see: whether the desk or the public page is to be shown there. */
const here = { name: 'comptoir_here', path: '/' } as const;

/** Whether somebody has signed in with this browser and not out again. A hint: the session may have ended meanwhile. */
export const isKnownHere = (request: Pick<RequestFacts, 'cookies'>): boolean =>
  request.cookies[here.name] === '1';

export function refreshTokenOf(services: Services, request: RequestFacts): string | undefined {
  return request.cookies[cookieOf(services).name];
}

export function keepRefreshToken(services: Services, reply: ReplyControls, token: string): void {
  const { name, path } = cookieOf(services);
  reply.setCookie(name, token, { path, maxAgeSeconds: refreshTokenSeconds });
  reply.setCookie(here.name, '1', {
    path: here.path,
    maxAgeSeconds: refreshTokenSeconds,
    opensNothing: true,
  });
}

export function dropRefreshToken(services: Services, reply: ReplyControls): void {
  const { name, path } = cookieOf(services);
  reply.setCookie(name, '', { path, maxAgeSeconds: 0 });
  reply.setCookie(here.name, '', { path: here.path, maxAgeSeconds: 0, opensNothing: true });
}
