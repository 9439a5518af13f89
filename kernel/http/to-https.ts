import type { FastifyInstance, FastifyRequest } from 'fastify';
import { securityHeaders } from './security-headers.ts';

/** Supervisors and load balancers ask for these from inside, without TLS. */
const health = /^\/health(\/|\?|$)/;

/**
 * Sends whoever came to the proxy without TLS to the https address of an installation that has one: 308 keeps method and
 * body. Only what a trusted proxy says counts: one that says nothing would have its own request sent back for ever.
 */
export function redirectToHttps(server: FastifyInstance, publicOrigin: string, trustsProxy: boolean): void {
  if (!trustsProxy || !publicOrigin.startsWith('https:')) return;
  server.addHook('onRequest', async (request, reply) => {
    if (!cameUnprotected(request) || health.test(request.url)) return;
    // A browser heeds HSTS over TLS alone, and the specification (RFC 6797, 7.2) wants it nowhere else.
    return reply
      .headers(securityHeaders({ secure: false, crossOrigin: false }))
      .header('cache-control', 'no-store')
      .redirect(`${publicOrigin}${pathOf(request.url)}`, 308);
  });
}

/** A request may name a whole address instead of a path; glued to the origin it would be another host's. */
const pathOf = (url: string) => (url.startsWith('/') ? url : '/');

/** Behind the peer there is another address only if the peer is a proxy that is trusted. */
const cameUnprotected = ({ headers, ips = [], protocol }: FastifyRequest) =>
  ips.length > 1 && headers['x-forwarded-proto'] !== undefined && protocol === 'http';
