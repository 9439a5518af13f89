import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { soon } from './soon.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('acts once for all that comes together, again for what never ends, and not at all when it is given up', () => {
  let acted = 0;
  const refresh = soon(() => {
    acted += 1;
  }, 500);
  for (let event = 0; event < 1_000; event += 1) refresh.ask();
  expect(acted).toBe(0);
  vi.advanceTimersByTime(500);
  expect(acted).toBe(1);
  for (let event = 0; event < 100; event += 1) {
    refresh.ask();
    vi.advanceTimersByTime(20);
  }
  expect(acted).toBe(5);
  refresh.ask();
  refresh.cancel();
  vi.advanceTimersByTime(1_000);
  expect(acted).toBe(5);
});
