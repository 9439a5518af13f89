import type { ReadSchedule } from '../../contract/index.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const everyMs: Readonly<Record<ReadSchedule, number | null>> = {
  never: null,
  daily: dayMs,
  weekly: 7 * dayMs,
};

/** When a source is read again. */
export function nextReadAt(schedule: ReadSchedule, now: Date): Date | null {
  const every = everyMs[schedule];
  return every === null ? null : new Date(now.getTime() + every);
}
