import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from './index.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('newId', () => {
  it('is a lower-case UUID of version 7', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('rises strictly within a process, thousands in one millisecond', () => {
    const ids = Array.from({ length: 50_000 }, newId);
    expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? ''))).toBe(true);
  });

  it('keeps rising when the clock steps back', () => {
    const before = newId();
    vi.useFakeTimers({ now: Date.now() - 3_600_000, toFake: ['Date'] });
    expect(newId() > before).toBe(true);
  });
});
