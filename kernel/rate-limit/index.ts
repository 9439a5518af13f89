import type { Redis } from 'ioredis';
import type { Clock } from '#kernel/clock';
import { createMemoryStore, type Window } from './memory-store.ts';
import { createRedisStore } from './redis-store.ts';

const MAX_KEYS = 100_000;

export interface RateLimitsOptions {
  /** Everything is allowed (RATE_LIMITS=off, for load tests). */
  off: boolean;
  clock: Clock;
  /** Shares the counters between processes; while it is away each process counts for itself. */
  redis?: Redis | undefined;
  /** Keys that this process remembers; 100,000 unless told. */
  maxKeys?: number;
}

export interface Rate {
  points: number;
  perSeconds: number;
}

export interface RateLimitResult {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** Whole seconds until the window ends, at least 1 while one is open. */
  resetSeconds: number;
  /** 0 when allowed. */
  retryAfterSeconds: number;
}

export interface RateLimits {
  /** Counts one request of `key` (an address, a principal) against a named limit. Never rejects. */
  consume(limitName: string, key: string, rate: Rate): Promise<RateLimitResult>;
  /**
   * Takes one counted request back, where only some count (a wrong password, not a right one). Counting first and taking
   * back later lets many at once get no further than one after the other. Never rejects.
   */
  giveBack(limitName: string, key: string, rate: Rate): Promise<void>;
}

export function createRateLimits({ off, clock, redis, maxKeys = MAX_KEYS }: RateLimitsOptions): RateLimits {
  const memory = createMemoryStore(clock, maxKeys);
  const shared = redis ? createRedisStore(redis, clock) : null;

  return {
    async consume(limitName, key, rate) {
      if (off) {
        return {
          allowed: true,
          limit: rate.points,
          remaining: rate.points,
          resetSeconds: 0,
          retryAfterSeconds: 0,
        };
      }
      const id = `${limitName}:${key}`;
      const window = shared
        ? await shared.hit(id, rate.points, rate.perSeconds).catch(() => memory.hit(id, rate.perSeconds))
        : memory.hit(id, rate.perSeconds);
      return resultOf(window, rate, clock.now().getTime());
    },
    async giveBack(limitName, key, rate) {
      if (off) return;
      const id = `${limitName}:${key}`;
      if (shared) await shared.giveBack(id, rate.points, rate.perSeconds).catch(() => memory.giveBack(id));
      else memory.giveBack(id);
    },
  };
}

function resultOf({ count, endsAtMs }: Readonly<Window>, { points }: Rate, nowMs: number): RateLimitResult {
  const allowed = count <= points;
  const resetSeconds = Math.max(1, Math.ceil((endsAtMs - nowMs) / 1000));
  return {
    allowed,
    limit: points,
    remaining: Math.max(0, points - count),
    resetSeconds,
    retryAfterSeconds: allowed ? 0 : resetSeconds,
  };
}
