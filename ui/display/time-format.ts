const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** The exact moment, in the reader's zone: "18 November 2026 at 14:05". */
export const formatMoment = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(date);

/** "just now", "5 min", "2 h", "3 d" under a week; a date after, with its year once that differs. */
export function formatAge(date: Date, now: Date, locale: string, length: 'short' | 'long'): string {
  const seconds = Math.round((date.getTime() - now.getTime()) / 1000);
  const distance = Math.abs(seconds);
  if (distance >= WEEK) {
    const sameYear = date.getFullYear() === now.getFullYear();
    return new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: length === 'short' ? 'short' : 'long',
      year: sameYear ? undefined : 'numeric',
    }).format(date);
  }
  const [unit, size] =
    distance < HOUR
      ? (['minute', MINUTE] as const)
      : distance < DAY
        ? (['hour', HOUR] as const)
        : (['day', DAY] as const);
  const value = Math.trunc(seconds / size);
  if (length === 'long' || value === 0) {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: length });
    // "0 seconds" reads "now" in every language, where "0 minutes" reads "this minute".
    return value === 0 ? words.format(0, 'second') : words.format(value, unit);
  }
  // "2h" is how English writes it; French keeps the space: "2 h".
  const narrow = locale.startsWith('en') ? 'narrow' : 'short';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: narrow }).format(Math.abs(value));
}
