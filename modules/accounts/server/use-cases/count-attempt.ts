import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import type { Services } from '#kernel/scope';

/**
 * Counts an attempt on one address or account, whichever computer it comes from; refuses one too many with 429.
 * @returns what takes it back, where only failures count
 */
export async function countAttempt(
  services: Services,
  limit: { readonly name: string; readonly points: number; readonly perSeconds: number },
  whose: string,
): Promise<() => Promise<void>> {
  // The counters may be in Redis, which has no business knowing who our users are.
  const key = services.secrets.hashToken(whose);
  const counted = await services.rateLimits.consume(limit.name, key, limit);
  if (counted.allowed) return () => services.rateLimits.giveBack(limit.name, key, limit);
  throw new AppError(kernelErrors.rateLimited, {
    vars: { seconds: counted.retryAfterSeconds },
    headers: { 'retry-after': String(counted.retryAfterSeconds) },
  });
}
