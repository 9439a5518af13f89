import { describe, expect, it } from 'vitest';
import { distanceWords, dueState } from './due.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const times = (replySoonAt: string, replyDueAt: string) => ({
  replySoonAt: `2026-11-20T${replySoonAt}:00.000Z`,
  replyDueAt: `2026-11-20T${replyDueAt}:00.000Z`,
});

describe('when a reply is due', () => {
  it('is later, then soon, then past', () => {
    expect(dueState({ replyDueAt: null, replySoonAt: null }, now)).toBeNull();
    expect(dueState(times('10:01', '10:20'), now)).toBe('later');
    expect(dueState(times('10:00', '10:20'), now)).toBe('soon');
    expect(dueState(times('09:50', '10:00'), now)).toBe('overdue');
  });

  it('is said in the largest unit that fits, and never as nothing', () => {
    const words = (minutes: number, locale = 'en') =>
      distanceWords(new Date(now.getTime() + minutes * 60_000), now, locale);
    expect([0, 12, -5, 60, 119, -1440, 3000].map((minutes) => words(minutes))).toEqual([
      '1 min',
      '12 min',
      '5 min',
      '1 hr',
      '1 hr',
      '1 day',
      '2 days',
    ]);
    expect(words(150, 'fr')).toMatch(/^2\sh$/);
  });
});
