import type { Unit } from '../contract/index.ts';

/** How many days, weeks or months a series has, the running one included. */
const lengths: Readonly<Record<Unit, number>> = { day: 14, week: 12, month: 12 };

/** The running bucket, the one before up to the same moment, and the series that ends with the running one. */
export interface Buckets {
  /** First days, `2026-11-20`, oldest first. */
  readonly days: readonly string[];
  readonly from: Date;
  /** When the running one began. */
  readonly start: Date;
  readonly now: Date;
  readonly previousFrom: Date;
  readonly previousTo: Date;
}

/** Cuts the time until now into days, weeks (from Monday) or months of an IANA time zone. */
export function bucketsUntil(now: Date, unit: Unit, timeZone: string): Buckets {
  const today = firstDay(dayIn(now, timeZone), unit);
  const days = Array.from({ length: lengths[unit] }, (_, index) =>
    moved(today, unit, index + 1 - lengths[unit]),
  );
  const start = midnight(today, timeZone);
  const previousFrom = midnight(moved(today, unit, -1), timeZone);
  // The month before may be shorter than what has elapsed of this one.
  const previousTo = new Date(
    Math.min(previousFrom.getTime() + now.getTime() - start.getTime(), start.getTime()),
  );
  return { days, from: midnight(days[0] ?? today, timeZone), start, now, previousFrom, previousTo };
}

/** The day that a calendar shows at an instant. */
const dayIn = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const written = (date: Date): string => date.toISOString().slice(0, 10);

function firstDay(day: string, unit: Unit): string {
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  const date = utc(day);
  if (unit === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return written(date);
}

function moved(day: string, unit: Unit, by: number): string {
  const date = utc(day);
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + by);
  else date.setUTCDate(date.getUTCDate() + by * (unit === 'week' ? 7 : 1));
  return written(date);
}

const hourMs = 60 * 60 * 1_000;

/** The instant at which a day begins in a time zone: the first at which its calendar shows that day. */
function midnight(day: string, timeZone: string): Date {
  // No zone is further from UTC than 14 hours, and each is off by whole quarters of an hour.
  for (let at = utc(day).getTime() - 14 * hourMs; ; at += hourMs / 4) {
    if (dayIn(new Date(at), timeZone) === day) return new Date(at);
  }
}
