import { afterEach, describe, expect, it, vi } from 'vitest';
import { namedId, newId } from './index.ts';

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

describe('namedId', () => {
  const space = '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c';
  const other = '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2d';

  it('is the same for the same name, and another for another name or space', () => {
    expect(namedId(space, 'ines')).toBe(namedId(space, 'ines'));
    expect(new Set([namedId(space, 'ines'), namedId(space, 'karim'), namedId(other, 'ines')]).size).toBe(3);
  });
});
