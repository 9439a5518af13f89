import { Redis } from 'ioredis';
import { afterEach, describe, expect, it } from 'vitest';
import { manualClock } from '#kernel/clock';
import { createRateLimits } from './index.ts';
import { createMemoryStore } from './memory-store.ts';

const rate = { points: 3, perSeconds: 60 };
const start = '2026-11-20T09:00:00Z';
const open: Redis[] = [];

afterEach(() => {
  for (const redis of open.splice(0)) redis.disconnect();
});

describe('a limit', () => {
  it('forgets what was given back, and never counts below nothing', async () => {
    const limits = createRateLimits({ off: false, clock: manualClock(start) });
    await limits.giveBack('login', 'ip:1', rate);
    for (let n = 0; n < 5; n += 1) {
      expect(await limits.consume('login', 'ip:1', rate)).toMatchObject({ remaining: 2 });
      await limits.giveBack('login', 'ip:1', rate);
    }
    await limits.giveBack('login', 'ip:1', rate);
    expect(await limits.consume('login', 'ip:1', rate)).toMatchObject({ remaining: 2 });
  });

  it('allows its points, then says how long to wait, then allows again', async () => {
    const clock = manualClock(start);
    const limits = createRateLimits({ off: false, clock });
    const results = [];
    for (let n = 0; n < 4; n += 1) results.push(await limits.consume('login', 'ip:1', rate));
    expect(results.map(({ allowed, remaining }) => [allowed, remaining])).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
      [false, 0],
    ]);
    expect(results[3]).toMatchObject({ limit: 3, resetSeconds: 60, retryAfterSeconds: 60 });
    clock.advance(59_500);
    expect(await limits.consume('login', 'ip:1', rate)).toMatchObject({
      allowed: false,
      retryAfterSeconds: 1,
    });
    clock.advance(500);
    expect(await limits.consume('login', 'ip:1', rate)).toMatchObject({
      allowed: true,
      remaining: 2,
      retryAfterSeconds: 0,
    });
  });

  it('counts each key and each limit for itself', async () => {
    const limits = createRateLimits({ off: false, clock: manualClock(start) });
    const one = { points: 1, perSeconds: 60 };
    await limits.consume('login', 'ip:1', one);
    expect(await limits.consume('login', 'ip:1', one)).toMatchObject({ allowed: false });
    expect(await limits.consume('login', 'ip:2', one)).toMatchObject({ allowed: true });
    expect(await limits.consume('general', 'ip:1', one)).toMatchObject({ allowed: true });
  });

  it('is lifted when limits are off', async () => {
    const limits = createRateLimits({ off: true, clock: manualClock(start) });
    for (let n = 0; n < 10; n += 1)
      expect(await limits.consume('login', 'ip:1', rate)).toMatchObject({ allowed: true });
  });

  it('never exceeds its points when many ask at the same time', async () => {
    const limits = createRateLimits({ off: false, clock: manualClock(start) });
    const results = await Promise.all(
      Array.from({ length: 50 }, () => limits.consume('login', 'ip:1', rate)),
    );
    expect(results.filter(({ allowed }) => allowed)).toHaveLength(3);
  });
});

describe('the memory of a process', () => {
  it('is bounded, and a flood of keys does not free who keeps trying', () => {
    const store = createMemoryStore(manualClock(start), 1000);
    for (let n = 0; n < 50_000; n += 1) {
      store.hit(`flood:${n}`, 60);
      if (n % 100 === 0) store.hit('attacker', 60);
    }
    expect(store.size).toBe(1000);
    expect(store.hit('attacker', 60).count).toBe(501);
  });
});

describe('without its Redis', () => {
  it('a process counts for itself, at once and without an error', async () => {
    // Whoever waited for the next attempt would outlast this test.
    const redis = new Redis({ host: '127.0.0.1', port: 1, lazyConnect: true, retryStrategy: () => 60_000 });
    redis.on('error', () => undefined);
    open.push(redis);
    const limits = createRateLimits({ off: false, clock: manualClock(start), redis });
    const results = [];
    for (let n = 0; n < 4; n += 1) results.push(await limits.consume('login', 'ip:1', rate));
    expect(results.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
  });
});
