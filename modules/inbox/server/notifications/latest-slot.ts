import { instantOf, type NotificationChoices, wallTimeAt } from '../../contract/index.ts';
import { type Calendar, isWorkingDay } from '../hours/working-time.ts';

type Digest = Omit<NotificationChoices['digest'], 'timeZone'> & { readonly timeZone: string };

const minuteMs = 60_000;
const lastHour = 23;
/** Nobody closes longer without a working day, and what is older no digest tells. */
const daysBack = 14;

/**
 * The last instant, up to now, at which a digest is sent: what was left before it and not mailed yet is due.
 * @returns null where there is none
 */
export function latestSlot(digest: Digest, hours: Calendar, now: Date): Date | null {
  if (digest.every === 'never') return null;
  const today = wallTimeAt(now, digest.timeZone);
  for (let back = 0; back <= daysBack; back += 1) {
    const day = { ...today, day: today.day - back, minute: 0 };
    if (digest.workingDaysOnly && !isWorkingDay(hours, day)) continue;
    if (digest.every === 'hourly' && back === 0) {
      const ofMinute = now.getTime() - (now.getTime() % minuteMs);
      return new Date(ofMinute - today.minute * minuteMs);
    }
    const hour = digest.every === 'hourly' ? lastHour : digest.hour;
    const slot = instantOf({ ...day, hour }, digest.timeZone);
    if (slot <= now) return slot;
  }
  return null;
}
