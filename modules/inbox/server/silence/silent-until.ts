import { wallTimeAt } from '../../contract/index.ts';
import { type Calendar, isWorkingDay } from '../hours/working-time.ts';

const dayMs = 24 * 3_600_000;
/** An organisation that works on no day of two months has closed. */
const mostDays = 62;

/**
 * Whoever got our last word at this instant or before has been silent for so many days by now: days on which the organisation
 * works where it has hours, all days where it has none. Null where they are not to be found.
 */
export function silentUntil(hours: Calendar, now: Date, days: number): Date | null {
  if (!hours.enabled) return new Date(now.getTime() - days * dayMs);
  let left = days;
  for (let back = 1; back <= mostDays; back += 1) {
    const began = new Date(now.getTime() - back * dayMs);
    if (isWorkingDay(hours, wallTimeAt(began, hours.timeZone))) left -= 1;
    if (left === 0) return began;
  }
  return null;
}
