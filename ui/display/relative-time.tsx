import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAge, formatMoment } from './time-format.ts';

const MINUTE_MS = 60_000;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

// One clock for all: a list of 10,000 rows does not start 10,000 timers.
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of listeners) each();
  }, MINUTE_MS / 2);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

export interface RelativeTimeProps {
  /** ISO 8601, or a date. */
  at: string | Date;
  /** `short` for lists ("2 h"), `long` for sentences ("2 hours ago"). */
  length?: 'short' | 'long';
  className?: string;
}

/** Relative under a week, absolute after; the exact moment on hover. In the reader's zone and language. */
export function RelativeTime({ at, length = 'long', className }: RelativeTimeProps) {
  const { i18n } = useTranslation();
  useSyncExternalStore(subscribe, () => now);
  const date = typeof at === 'string' ? new Date(at) : at;
  return (
    <time dateTime={date.toISOString()} title={formatMoment(date, i18n.language)} className={className}>
      {formatAge(date, new Date(), i18n.language, length)}
    </time>
  );
}
