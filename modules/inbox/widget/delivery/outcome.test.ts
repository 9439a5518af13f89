import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';
import { outcomeOfStatus } from './outcome.ts';

describe('outcomeOfStatus', () => {
  it.each([
    [500, 'again'],
    [503, 'again'],
    [429, 'again'],
    [408, 'again'],
    [401, 'rejected'],
    [404, 'rejected'],
    [400, 'refused'],
    [409, 'refused'],
    [413, 'refused'],
  ])('takes our %i for %s', (status, kind) => {
    expect(outcomeOfStatus(status, null, true).kind).toBe(kind);
  });

  it('does not believe a 404 that a proxy made', () => {
    expect(outcomeOfStatus(404, null, false).kind).toBe('again');
  });

  it('reads how long to wait', () => {
    expect(outcomeOfStatus(429, '7', true)).toEqual({ kind: 'again', afterMs: 7_000 });
    expect(outcomeOfStatus(503, 'Fri, 20 Nov 2026 09:00:00 GMT', true)).toEqual({
      kind: 'again',
      afterMs: null,
    });
  });
});

describe('backoffMs', () => {
  it('doubles up to half a minute, spread over its upper half', () => {
    const shortest = [1, 2, 3, 10].map((failures) => backoffMs(failures, () => 0));
    const longest = [1, 2, 3, 10].map((failures) => backoffMs(failures, () => 1));
    expect(shortest).toEqual([500, 1_000, 2_000, 15_000]);
    expect(longest).toEqual([1_000, 2_000, 4_000, 30_000]);
  });
});
