import { kernelSettings } from '#kernel/config';
import type { ReplyControls, RequestFacts } from '#kernel/http';
import type { Services } from '#kernel/scope';
import { refreshTokenSeconds } from './refresh-rules.ts';

/** Only the endpoints of authentication see the cookie. */
const path = '/api/v1/auth';

/** `__Secure-` keeps a page that was served without TLS from planting one (`__Host-` would need the path `/`). */
function cookieName(services: Services): string {
  const secure = services.config.get(kernelSettings.publicUrl)?.startsWith('https:') ?? false;
  return secure ? '__Secure-comptoir_refresh' : 'comptoir_refresh';
}

export function refreshTokenOf(services: Services, request: RequestFacts): string | undefined {
  return request.cookies[cookieName(services)];
}

export function keepRefreshToken(services: Services, reply: ReplyControls, token: string): void {
  reply.setCookie(cookieName(services), token, { path, maxAgeSeconds: refreshTokenSeconds });
}

export function dropRefreshToken(services: Services, reply: ReplyControls): void {
  reply.setCookie(cookieName(services), '', { path, maxAgeSeconds: 0 });
}
