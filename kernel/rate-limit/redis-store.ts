import type { Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Clock } from '#kernel/clock';
import type { Window } from './memory-store.ts';

/** A limit that waits longer for its counter than this costs more than it protects. */
const MAX_WAIT_MS = 250;

/** Counters that all processes share. Both methods reject when Redis is away or slow. */
export function createRedisStore(redis: Redis, clock: Clock) {
  // One limiter for each pair of points and seconds; there are as many as limits are declared.
  const limiters = new Map<string, RateLimiterRedis>();

  const limiterOf = (points: number, perSeconds: number): RateLimiterRedis => {
    const shape = `${points}/${perSeconds}`;
    const limiter = limiters.get(shape) ?? createLimiter(redis, points, perSeconds);
    limiters.set(shape, limiter);
    return limiter;
  };

  return {
    async hit(key: string, points: number, perSeconds: number): Promise<Readonly<Window>> {
      const consumed = limiterOf(points, perSeconds).consume(key);
      const result = await withinTime(consumed).catch((refused: unknown) => {
        if (refused instanceof RateLimiterRes) return refused;
        throw refused;
      });
      return { count: result.consumedPoints, endsAtMs: clock.now().getTime() + result.msBeforeNext };
    },
    async giveBack(key: string, points: number, perSeconds: number): Promise<void> {
      await withinTime(limiterOf(points, perSeconds).reward(key));
    },
  };
}

function createLimiter(redis: Redis, points: number, duration: number): RateLimiterRedis {
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: 'rate-limit',
    points,
    duration,
    // A client that is not connected would queue the command for as long as the outage lasts.
    rejectIfRedisNotReady: true,
  });
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Redis took longer than ${MAX_WAIT_MS} ms`)),
      MAX_WAIT_MS,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
