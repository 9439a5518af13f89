import { describe, expect, it } from 'vitest';
import { manualClock, systemClock } from './index.ts';

describe('manualClock', () => {
  it('stands still until it is moved', () => {
    const clock = manualClock('2026-11-20T09:00:00Z');
    expect(clock.now().toISOString()).toBe('2026-11-20T09:00:00.000Z');
    clock.advance(90_000);
    expect(clock.now().toISOString()).toBe('2026-11-20T09:01:30.000Z');
    clock.set('2027-01-01T00:00:00Z');
    expect(clock.now().toISOString()).toBe('2027-01-01T00:00:00.000Z');
  });

  it('hands out dates that a caller may change without moving it', () => {
    const clock = manualClock('2026-11-20T09:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().getUTCFullYear()).toBe(2026);
  });

  it('refuses what is not an instant', () => {
    expect(() => manualClock('soon')).toThrow(RangeError);
  });
});

describe('systemClock', () => {
  it('is the time of the machine', () => {
    expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000);
  });
});
