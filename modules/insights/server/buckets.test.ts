import { describe, expect, it } from 'vitest';
import { bucketsUntil } from './buckets.ts';

const at = (instant: string, unit: 'day' | 'week' | 'month', timeZone = 'Europe/Paris') =>
  bucketsUntil(new Date(instant), unit, timeZone);

describe('days, weeks and months of a time zone', () => {
  it('begin at midnight there', () => {
    const { days, previousFrom, previousTo } = at('2026-11-20T09:30:00Z', 'day');
    expect(days).toHaveLength(14);
    expect(days.at(-1)).toBe('2026-11-20');
    expect(previousFrom.toISOString()).toBe('2026-11-18T23:00:00.000Z');
    expect(previousTo.toISOString()).toBe('2026-11-19T09:30:00.000Z');
  });

  it('are those of the calendar on the wall, not of UTC', () => {
    expect(at('2026-11-20T23:30:00Z', 'day').days.at(-1)).toBe('2026-11-21');
    expect(at('2026-11-20T03:00:00Z', 'day', 'America/New_York').days.at(-1)).toBe('2026-11-19');
    expect(at('2026-11-20T03:00:00Z', 'day', 'Pacific/Kiritimati').days.at(-1)).toBe('2026-11-20');
    expect(at('2026-11-20T18:30:00Z', 'day', 'Asia/Kathmandu').days.at(-1)).toBe('2026-11-21');
  });

  it('follow the change of the clocks', () => {
    const { previousFrom, previousTo } = at('2026-03-30T10:00:00Z', 'day');
    // The 29th had 23 hours.
    expect(previousFrom.toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(previousTo.toISOString()).toBe('2026-03-29T11:00:00.000Z');
  });

  it('begin on Monday, and on the first', () => {
    expect(at('2026-11-22T12:00:00Z', 'week').days.slice(-2)).toEqual(['2026-11-09', '2026-11-16']);
    expect(at('2026-03-31T12:00:00Z', 'month').days.slice(-3)).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
    ]);
  });

  it('never compare with more than the whole month before', () => {
    const { previousTo } = at('2026-03-31T12:00:00Z', 'month');
    expect(previousTo.toISOString()).toBe('2026-02-28T23:00:00.000Z');
  });
});
