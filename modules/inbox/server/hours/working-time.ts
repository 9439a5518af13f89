import { instantOf, type WallTime, type WorkingHours, wallTimeAt } from '../../contract/index.ts';

/** A stretch of time; `to` is exclusive. */
interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

export type Calendar = Pick<WorkingHours, 'enabled' | 'timeZone' | 'weekly' | 'closed'>;

/** Further than a year ahead nobody has planned. */
const horizonDays = 370;

/** Whether somebody is there. */
export function isOpen(hours: Calendar, at: Date): boolean {
  if (!hours.enabled) return true;
  const [next] = stretchesFrom(hours, at);
  return next !== undefined && next.from <= at;
}

/** When somebody is there again; `at` itself while somebody is, null where nobody is within a year. */
export function nextOpening(hours: Calendar, at: Date): Date | null {
  if (!hours.enabled) return at;
  const [next] = stretchesFrom(hours, at);
  if (!next) return null;
  return next.from <= at ? at : next.from;
}

/**
 * When so much working time has passed since `start`; null where that is not within a year.
 * @param durationMs not negative
 */
export function dueAt(hours: Calendar, start: Date, durationMs: number): Date | null {
  if (!hours.enabled) return new Date(start.getTime() + durationMs);
  if (hours.weekly.length === 0) return null;
  const today = wallTimeAt(start, hours.timeZone);
  let left = durationMs;
  let at = start.getTime();
  for (let ahead = 0; ahead <= horizonDays; ahead += 1) {
    for (const { from, to } of stretchesOfDay(hours, { ...today, day: today.day + ahead })) {
      // Stretches may overlap; no minute counts twice.
      const begin = Math.max(from.getTime(), at);
      if (begin >= to.getTime()) continue;
      if (begin + left <= to.getTime()) return new Date(begin + left);
      left -= to.getTime() - begin;
      at = to.getTime();
    }
  }
  return null;
}

/** Open stretches that end after an instant, in their order; those that touch or overlap are one. */
function* stretchesFrom(hours: Calendar, at: Date): Generator<Stretch> {
  const today = wallTimeAt(at, hours.timeZone);
  let current: Stretch | undefined;
  for (let ahead = 0; ahead <= horizonDays; ahead += 1) {
    for (const next of stretchesOfDay(hours, { ...today, day: today.day + ahead })) {
      if (next.to <= at) continue;
      if (current && next.from <= current.to) {
        current = { from: current.from, to: next.to > current.to ? next.to : current.to };
        continue;
      }
      if (current) yield current;
      current = next;
    }
    // The next day may go on where this one ends, at midnight.
    const dayEnds = instantOf({ ...today, day: today.day + ahead + 1, hour: 0, minute: 0 }, hours.timeZone);
    if (current && current.to < dayEnds) {
      yield current;
      current = undefined;
    }
  }
  if (current) yield current;
}

/** Whether people work on a day of the wall's calendar; from Monday to Friday where there are no hours. */
export function isWorkingDay(hours: Calendar, day: Pick<WallTime, 'year' | 'month' | 'day'>): boolean {
  const { iso, weekday } = dateOf(day);
  if (!hours.enabled) return weekday <= 5;
  return hours.weekly.some((one) => one.day === weekday) && !hours.closed.some((one) => one.date === iso);
}

/** Days beyond a month's ends run into its neighbours. */
function dateOf({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return { iso: date.toISOString().slice(0, 10), weekday: date.getUTCDay() || 7 };
}

function stretchesOfDay({ weekly, closed, timeZone }: Calendar, day: WallTime): Stretch[] {
  const { iso, weekday } = dateOf(day);
  if (closed.some((one) => one.date === iso)) return [];
  const at = (clock: string): Date => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    return instantOf({ ...day, hour, minute }, timeZone);
  };
  return weekly
    .filter((one) => one.day === weekday)
    .map(({ from, to }) => ({ from: at(from), to: at(to) }))
    .toSorted((a, b) => a.from.getTime() - b.from.getTime());
}
