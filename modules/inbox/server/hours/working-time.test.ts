import { describe, expect, it } from 'vitest';
import { isOpen, nextOpening } from './working-time.ts';

const weekdays = [1, 2, 3, 4, 5].flatMap((day) => [
  { day, from: '09:00', to: '12:00' },
  { day, from: '14:00', to: '18:00' },
]);
const hours = {
  enabled: true,
  timeZone: 'Europe/Paris',
  weekly: weekdays,
  closed: [{ date: '2026-12-25', name: 'Noël' }],
};
/** Winter: one hour before UTC+1. */
const at = (iso: string) => new Date(iso);
const next = (iso: string, calendar = hours) => nextOpening(calendar, at(iso))?.toISOString();

describe('working hours', () => {
  it.each([
    ['2026-11-20T08:00:00.000Z', true],
    ['2026-11-20T07:59:59.999Z', false],
    ['2026-11-20T11:00:00.000Z', false],
    ['2026-11-20T16:59:00.000Z', true],
    ['2026-11-21T09:00:00.000Z', false],
  ])('at %s somebody is there: %s', (iso, open) => expect(isOpen(hours, at(iso))).toBe(open));

  it('somebody is back after lunch, on Monday, and after a closed day', () => {
    expect(next('2026-11-20T11:30:00.000Z')).toBe('2026-11-20T13:00:00.000Z');
    expect(next('2026-11-20T17:00:00.000Z')).toBe('2026-11-23T08:00:00.000Z');
    expect(next('2026-12-24T18:00:00.000Z')).toBe('2026-12-28T08:00:00.000Z');
  });

  it('follow the clocks: nine in the morning is nine in the morning in summer too', () => {
    expect(next('2026-03-27T20:00:00.000Z')).toBe('2026-03-30T07:00:00.000Z');
  });

  it('that are off, or that run round the clock, never close; those without an hour never open', () => {
    expect(isOpen({ ...hours, enabled: false }, at('2026-11-21T02:00:00.000Z'))).toBe(true);
    const always = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '24:00' }));
    expect(isOpen({ ...hours, weekly: always }, at('2026-11-21T23:00:00.000Z'))).toBe(true);
    expect(nextOpening({ ...hours, weekly: [] }, at('2026-11-21T23:00:00.000Z'))).toBeNull();
  });
});
