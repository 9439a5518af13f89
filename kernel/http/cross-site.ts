import type { FastifyRequest } from 'fastify';
import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another website's page asked for (OWASP: verify the origin with standard headers). Programs
 * send neither header and hold no cookie of a browser; browsers always send `Origin` with a cross-site POST.
 * @param ownOrigins the installation's public origin and the one that the request itself was sent to
 */
export function refuseCrossSite(request: FastifyRequest, ownOrigins: readonly string[]): void {
  if (reading.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const foreign = origin !== undefined && !ownOrigins.includes(origin);
  if (foreign || site === 'cross-site') throw new AppError(kernelErrors.crossSite);
}
