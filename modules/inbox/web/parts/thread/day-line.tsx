import { useTranslation } from 'react-i18next';

const dayMs = 86_400_000;

/** A new day: "today", "yesterday", then its date, with the year once that is another. */
export function DayLine({ at }: { at: string }) {
  const { i18n } = useTranslation();
  return (
    <div className="my-3 flex items-center gap-3 text-12 text-ink-soft first:mt-0">
      <span className="h-px grow bg-line" />
      <time dateTime={at}>{dayName(new Date(at), new Date(), i18n.language)}</time>
      <span className="h-px grow bg-line" />
    </div>
  );
}

function dayName(date: Date, now: Date, locale: string): string {
  const midnight = (of: Date) => new Date(of.getFullYear(), of.getMonth(), of.getDate()).getTime();
  const days = Math.round((midnight(date) - midnight(now)) / dayMs);
  if (days === 0 || days === -1)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: date.getFullYear() === now.getFullYear() ? undefined : 'numeric',
  }).format(date);
}
