import { instantOf, type WallTime, wallTimeAt } from '../../contract/index.ts';

export type SnoozePreset = 'later_today' | 'tomorrow' | 'next_week';

const morning = { hour: 9, minute: 0 };
/** "Later" is in so many hours, and still today up to this one. */
const laterHours = 3;
const lastHour = 21;

/** The instants that are offered, in the organisation's zone: later today while there is a later, 9:00 tomorrow, Monday. */
export function snoozePresets(now: Date, timeZone: string): { key: SnoozePreset; at: Date }[] {
  const wall = wallTimeAt(now, timeZone);
  const later = wall.hour + laterHours;
  const weekday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
  const daysToMonday = (8 - weekday) % 7 || 7;
  const inDays = (days: number) => instantOf({ ...wall, day: wall.day + days, ...morning }, timeZone);
  return [
    ...(later <= lastHour
      ? [{ key: 'later_today' as const, at: instantOf({ ...wall, hour: later, minute: 0 }, timeZone) }]
      : []),
    { key: 'tomorrow', at: inDays(1) },
    { key: 'next_week', at: inDays(daysToMonday) },
  ];
}

const localForm = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;
const two = (value: number): string => String(value).padStart(2, '0');

/** An instant as `<input type="datetime-local">` writes it, in a zone. */
export function toLocalForm(instant: Date, timeZone: string): string {
  const { year, month, day, hour, minute }: WallTime = wallTimeAt(instant, timeZone);
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** The instant that such an input means; null for what is none. */
export function fromLocalForm(value: string, timeZone: string): Date | null {
  const [, year, month, day, hour, minute] = localForm.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return instantOf({ year, month, day, hour: hour ?? 0, minute: minute ?? 0 }, timeZone);
}
