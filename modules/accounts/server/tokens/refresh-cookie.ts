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

export function refreshTokenOf(services: Services, request: RequestFacts): string | undefined {
  return request.cookies[cookieOf(services).name];
}

export function keepRefreshToken(services: Services, reply: ReplyControls, token: string): void {
  const { name, path } = cookieOf(services);
  reply.setCookie(name, token, { path, maxAgeSeconds: refreshTokenSeconds });
}

export function dropRefreshToken(services: Services, reply: ReplyControls): void {
  const { name, path } = cookieOf(services);
  reply.setCookie(name, '', { path, maxAgeSeconds: 0 });
}
