import { describe, expect, it } from 'vitest';
import { latestSlot } from './latest-slot.ts';

const hours = {
  enabled: true,
  timeZone: 'Europe/Paris',
  weekly: [1, 2, 3, 4].map((day) => ({ day, from: '09:00', to: '18:00' })),
  closed: [{ date: '2026-12-24', name: 'Veille de Noël' }],
};
type Digest = Parameters<typeof latestSlot>[0];
const daily: Digest = { every: 'daily', hour: 8, timeZone: 'Europe/Paris', workingDaysOnly: false };
const slot = (now: string, digest = daily, calendar = hours) =>
  latestSlot(digest, calendar, new Date(now))?.toISOString();

describe('when a digest was due last', () => {
  it('is the hour of today, or that of yesterday before it, also when the clocks have changed', () => {
    expect(slot('2026-11-20T07:00:00.000Z')).toBe('2026-11-20T07:00:00.000Z');
    expect(slot('2026-11-20T06:59:59.999Z')).toBe('2026-11-19T07:00:00.000Z');
    expect(slot('2026-03-29T05:59:00.000Z')).toBe('2026-03-28T07:00:00.000Z');
    expect(slot('2026-03-29T06:00:00.000Z')).toBe('2026-03-29T06:00:00.000Z');
    expect(slot('2026-01-01T05:00:00.000Z')).toBe('2025-12-31T07:00:00.000Z');
  });

  it('is an hour of the reader’s own zone', () => {
    expect(slot('2026-11-20T14:00:00.000Z', { ...daily, timeZone: 'America/Montreal' })).toBe(
      '2026-11-20T13:00:00.000Z',
    );
  });

  it('leaves out days on which nobody works: by the hours, or from Saturday on where there are none', () => {
    const working = { ...daily, workingDaysOnly: true };
    expect(slot('2026-11-21T12:00:00.000Z', working)).toBe('2026-11-19T07:00:00.000Z');
    expect(slot('2026-12-24T12:00:00.000Z', working)).toBe('2026-12-23T07:00:00.000Z');
    expect(slot('2026-11-21T12:00:00.000Z', working, { ...hours, enabled: false })).toBe(
      '2026-11-20T07:00:00.000Z',
    );
  });

  it('is the full hour where it comes hourly, in a zone of half hours too', () => {
    const hourly: Digest = { ...daily, every: 'hourly' };
    expect(slot('2026-11-20T12:34:56.789Z', hourly)).toBe('2026-11-20T12:00:00.000Z');
    expect(slot('2026-11-20T12:34:56.789Z', { ...hourly, timeZone: 'Asia/Kolkata' })).toBe(
      '2026-11-20T12:30:00.000Z',
    );
    expect(slot('2026-11-21T12:34:56.789Z', { ...hourly, workingDaysOnly: true })).toBe(
      '2026-11-19T22:00:00.000Z',
    );
  });

  it('is never for who wants none, and where nobody works', () => {
    expect(slot('2026-11-20T12:00:00.000Z', { ...daily, every: 'never' })).toBeUndefined();
    const nobody = { ...hours, weekly: [] };
    expect(slot('2026-11-20T12:00:00.000Z', { ...daily, workingDaysOnly: true }, nobody)).toBeUndefined();
  });
});
