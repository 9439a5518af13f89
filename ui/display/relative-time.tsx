import { useTranslation } from 'react-i18next';
import { useNow } from '../hooks/use-now.ts';
import { formatAge, formatMoment } from './time-format.ts';

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
  const now = useNow();
  const date = typeof at === 'string' ? new Date(at) : at;
  return (
    <time dateTime={date.toISOString()} title={formatMoment(date, i18n.language)} className={className}>
      {formatAge(date, now, i18n.language, length)}
    </time>
  );
}
