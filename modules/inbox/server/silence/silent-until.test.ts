import { describe, expect, it } from 'vitest';
import type { Calendar } from '../hours/working-time.ts';
import { silentUntil } from './silent-until.ts';

const weekdays = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' }));
const office: Calendar = { enabled: true, timeZone: 'Europe/Paris', weekly: weekdays, closed: [] };
const until = (hours: Calendar, now: string, days: number) =>
  silentUntil(hours, new Date(now), days)?.toISOString() ?? null;

describe('days of silence', () => {
  it('are all days where nobody said when people work', () => {
    expect(until({ ...office, enabled: false }, '2026-11-24T09:00:00.000Z', 3)).toBe(
      '2026-11-21T09:00:00.000Z',
    );
  });

  it('are those on which people work: of a Friday’s word the third is on Wednesday', () => {
    const friday = '2026-11-20T14:00:00.000Z';
    expect(until(office, '2026-11-25T13:59:00.000Z', 3)).toBe('2026-11-20T13:59:00.000Z');
    expect(until(office, '2026-11-25T14:00:00.000Z', 3)).toBe(friday);
  });

  it('begin on Monday for what was said at the weekend', () => {
    expect(until(office, '2026-11-26T08:00:00.000Z', 3)).toBe('2026-11-23T08:00:00.000Z');
    expect(until(office, '2026-11-25T22:30:00.000Z', 3)).toBe('2026-11-20T22:30:00.000Z');
    expect(until(office, '2026-11-25T23:30:00.000Z', 3)).toBe('2026-11-22T23:30:00.000Z');
  });

  it('leave out days on which the desk is closed', () => {
    const closed = [{ date: '2026-11-24', name: 'Inventaire' }];
    expect(until({ ...office, closed }, '2026-11-26T14:00:00.000Z', 3)).toBe('2026-11-20T14:00:00.000Z');
  });

  it('never pass where nobody ever works', () => {
    expect(until({ ...office, weekly: [] }, '2026-11-24T09:00:00.000Z', 1)).toBeNull();
  });
});
