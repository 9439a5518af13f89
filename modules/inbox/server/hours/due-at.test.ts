import { describe, expect, it } from 'vitest';
import { dueAt, isOpen } from './working-time.ts';

const minute = 60_000;
const hour = 60 * minute;
const at = (iso: string) => new Date(iso);
const weekdays = [1, 2, 3, 4, 5].flatMap((day) => [
  { day, from: '09:00', to: '12:00' },
  { day, from: '14:00', to: '18:00' },
]);
const everyDay = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from, to }));
const hours = {
  enabled: true,
  timeZone: 'Europe/Paris',
  weekly: weekdays,
  closed: [{ date: '2026-12-25', name: 'Noël' }],
};
const due = (start: string, durationMs: number, calendar: Parameters<typeof dueAt>[0] = hours) =>
  dueAt(calendar, at(start), durationMs)?.toISOString();

/** Numbers that are the same in every run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

describe('when so much working time has passed', () => {
  it('is later the same day, after lunch, after the week-end, and after a closed day', () => {
    expect(due('2026-11-20T08:10:00.000Z', 30 * minute)).toBe('2026-11-20T08:40:00.000Z');
    expect(due('2026-11-20T10:50:00.000Z', 30 * minute)).toBe('2026-11-20T13:20:00.000Z');
    expect(due('2026-11-20T16:50:00.000Z', 30 * minute)).toBe('2026-11-23T08:20:00.000Z');
    expect(due('2026-12-24T16:50:00.000Z', 30 * minute)).toBe('2026-12-28T08:20:00.000Z');
  });

  it('begins with the next opening where nobody is there', () => {
    expect(due('2026-11-21T15:00:00.000Z', hour)).toBe('2026-11-23T09:00:00.000Z');
  });

  it('is the end of a stretch where it fills it exactly', () => {
    expect(due('2026-11-20T08:00:00.000Z', 3 * hour)).toBe('2026-11-20T11:00:00.000Z');
  });

  it('is elapsed time without hours, and round the clock, also when the clocks change', () => {
    const always = { ...hours, weekly: everyDay('00:00', '24:00'), closed: [] };
    for (const start of [
      '2026-03-28T22:30:00.000Z',
      '2026-10-24T22:30:00.000Z',
      '2026-11-20T08:00:00.000Z',
    ]) {
      for (const calendar of [always, { ...hours, enabled: false }]) {
        expect(due(start, 30 * hour, calendar)).toBe(new Date(at(start).getTime() + 30 * hour).toISOString());
      }
    }
  });

  it('knows that a night has an hour less in spring and one more in autumn', () => {
    const nights = { ...hours, weekly: everyDay('00:00', '06:00') };
    // 29 March 2026 has no hour from two to three in Paris, 25 October has it twice.
    expect(due('2026-03-28T23:00:00.000Z', 5 * hour, nights)).toBe('2026-03-29T04:00:00.000Z');
    expect(due('2026-10-24T22:00:00.000Z', 7 * hour, nights)).toBe('2026-10-25T05:00:00.000Z');
  });

  it('is never where there is no hour, or none within a year', () => {
    expect(due('2026-11-20T08:00:00.000Z', minute, { ...hours, weekly: [] })).toBeUndefined();
    const onceAWeek = { ...hours, weekly: [{ day: 1, from: '09:00', to: '09:01' }] };
    expect(due('2026-11-20T08:00:00.000Z', 80 * minute, onceAWeek)).toBeUndefined();
  });

  it('counts no minute twice where stretches overlap', () => {
    const overlapping = {
      ...hours,
      weekly: [
        { day: 5, from: '09:00', to: '12:00' },
        { day: 5, from: '10:00', to: '13:00' },
      ],
    };
    expect(due('2026-11-20T08:00:00.000Z', 4 * hour, overlapping)).toBe('2026-11-20T12:00:00.000Z');
  });

  it('keeps its laws wherever it starts: it adds up, never goes back, and ends while somebody is there', () => {
    const random = numbers(20_261_120);
    const below = (most: number) => Math.floor((random.next().value as number) * most);
    const year = at('2026-01-01T00:00:00.000Z').getTime();
    for (let run = 0; run < 60; run += 1) {
      const start = new Date(year + below(365 * 24 * 60) * minute);
      const first = (1 + below(600)) * minute;
      const second = (1 + below(600)) * minute;
      const once = dueAt(hours, start, first);
      const whole = dueAt(hours, start, first + second);
      const seen = `${start.toISOString()} + ${first} + ${second}`;
      if (!once || !whole) throw new Error(seen);
      expect(dueAt(hours, once, second)?.toISOString(), seen).toBe(whole.toISOString());
      expect(once.getTime(), seen).toBeGreaterThanOrEqual(start.getTime() + first);
      expect(isOpen(hours, new Date(once.getTime() - 1)), seen).toBe(true);
    }
  });

  it('passes only while somebody is there: counted quarter by quarter it is the same', () => {
    for (const start of [
      '2026-03-27T16:00:00.000Z',
      '2026-10-23T15:30:00.000Z',
      '2026-11-20T10:00:00.000Z',
    ]) {
      const end = dueAt(hours, at(start), 210 * minute);
      let open = 0;
      for (let now = at(start).getTime(); now < (end?.getTime() ?? 0); now += 15 * minute) {
        if (isOpen(hours, new Date(now))) open += 15;
      }
      expect(open, start).toBe(210);
    }
  });
});
