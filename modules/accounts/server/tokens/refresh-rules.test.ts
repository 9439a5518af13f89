import { describe, expect, it } from 'vitest';
import { judgeRefresh, refreshTokenEnd } from './refresh-rules.ts';

const now = new Date('2026-11-20T09:00:00Z');
const at = (ms: number) => new Date(now.getTime() + ms);
const token = { rotated_at: null, expires_at: at(60_000) };
const session = { ended_at: null };

describe('a token that is given', () => {
  const day = 24 * 60 * 60 * 1000;
  it.each([
    ['is good for a week', 0, 90, 7],
    ['is good until the session ends, which no use puts off', -88, 90, 2],
    ['has ended where the operator has shortened sessions meanwhile', -40, 30, -10],
  ])('%s', (_name, began, sessionDays, ends) => {
    expect(refreshTokenEnd(now, { created_at: at(began * day) }, sessionDays)).toEqual(at(ends * day));
  });
});

describe('judgeRefresh', () => {
  it('exchanges a token that is good', () => {
    expect(judgeRefresh(token, session, now)).toBe('rotate');
  });

  it('gives a second pair for ten seconds, also when the other process has a later clock', () => {
    for (const rotated of [at(-10_000), at(-1), at(0), at(2_000)]) {
      expect(judgeRefresh({ ...token, rotated_at: rotated }, session, now)).toBe('repeat');
    }
  });

  it('takes later use for theft', () => {
    expect(judgeRefresh({ ...token, rotated_at: at(-10_001) }, session, now)).toBe('reused');
  });

  it('refuses what has expired and what belongs to an ended session', () => {
    expect(judgeRefresh({ ...token, expires_at: now }, session, now)).toBe('refused');
    expect(judgeRefresh(token, { ended_at: at(-1) }, now)).toBe('refused');
    expect(judgeRefresh({ ...token, rotated_at: at(-60_000) }, { ended_at: at(-1) }, now)).toBe('refused');
  });
});
