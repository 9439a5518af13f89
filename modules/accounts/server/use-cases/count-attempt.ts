import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import type { Services } from '#kernel/scope';

/** Counts an attempt on one address or account, whichever computer it comes from; refuses one too many with 429. */
export async function countAttempt(
  services: Services,
  limit: { readonly name: string; readonly points: number; readonly perSeconds: number },
  whose: string,
): Promise<void> {
  // The counters may be in Redis, which has no business knowing who our users are.
  const counted = await services.rateLimits.consume(limit.name, services.secrets.hashToken(whose), limit);
  if (counted.allowed) return;
  throw new AppError(kernelErrors.rateLimited, {
    vars: { seconds: counted.retryAfterSeconds },
    headers: { 'retry-after': String(counted.retryAfterSeconds) },
  });
}
