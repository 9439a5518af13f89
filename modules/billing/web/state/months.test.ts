import { expect, it } from 'vitest';
import { formatMonth, isMonth, monthAt, monthsOn } from './months.ts';

it('knows in which month the organisation is, whatever the browser’s zone', () => {
  const newYear = new Date('2026-12-31T23:30:00Z');
  expect(monthAt(newYear, 'Europe/Paris')).toBe('2027-01');
  expect(monthAt(newYear, 'Europe/London')).toBe('2026-12');
});

it('goes from month to month over a year’s end', () => {
  expect([monthsOn('2026-12', 1), monthsOn('2026-01', -1), monthsOn('2026-11', 0)]).toEqual([
    '2027-01',
    '2025-12',
    '2026-11',
  ]);
});

it('takes what is a month for one, and nothing else', () => {
  expect(['2026-11', '2026-13', '2026-1', 'soon', ''].map(isMonth)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

it('says a month in words', () => {
  expect([formatMonth('2026-11', 'en'), formatMonth('2026-11', 'fr')]).toEqual([
    'November 2026',
    'novembre 2026',
  ]);
});
