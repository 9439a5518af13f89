import type { Bar } from '#ui';
import type { Figure, FigureKey, Unit } from '../../contract/index.ts';

const secondsADay = 86_400;
/** Below it a percentage says more than there is: from 1 to 4 is no "+300 %" to speak of. */
const leastForPercent = 20;

/** A figure as people say it: "12", "3 min", "1,5 h". */
export function formatFigure(key: FigureKey, value: number, locale: string): string {
  if (key === 'satisfaction') {
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value / 100);
  }
  if (key !== 'reply_time') return new Intl.NumberFormat(locale).format(value);
  const [amount, unit] =
    value < 60
      ? ([Math.round(value), 'second'] as const)
      : value < 3_600
        ? ([Math.round(value / 60), 'minute'] as const)
        : value < secondsADay
          ? ([value / 3_600, 'hour'] as const)
          : ([value / secondsADay, 'day'] as const);
  if (value < 1) return `< ${formatFigure(key, 1, locale)}`;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(amount);
}

/** How a figure moved: more replies are good news, a longer wait is not. Null where nothing can be compared. */
export interface Trend {
  /** `+3`, `-20 %` */
  readonly text: string;
  readonly better: boolean | null;
}

export function trendOf({ key, value, previous }: Figure, locale: string): Trend | null {
  if (value === null || previous === null || (value === 0 && previous === 0)) return null;
  const change = value - previous;
  // A share moves by points: from 80 to 84 hundredths is no "+5 %".
  const asPercent =
    key === 'reply_time' ? previous > 0 : key !== 'satisfaction' && previous >= leastForPercent;
  const text = asPercent
    ? new Intl.NumberFormat(locale, {
        style: 'percent',
        signDisplay: 'exceptZero',
        maximumFractionDigits: 0,
      }).format(change / previous)
    : new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(change);
  if (change === 0 || key === 'conversations' || key === 'by_people') return { text, better: null };
  return { text, better: key === 'reply_time' ? change < 0 : change > 0 };
}

/** The series as bars; days are calendar days, so they are read in UTC. */
export function barsOf({ points }: Figure, unit: Unit, locale: string): Bar[] {
  const long = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(unit === 'month'
      ? { month: 'long', year: 'numeric' }
      : { weekday: 'long', day: 'numeric', month: 'long' }),
  });
  const short = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(unit === 'month'
      ? { month: 'short' }
      : { day: 'numeric', ...(unit === 'week' && { month: 'numeric' }) }),
  });
  return points.map(({ at, value }) => {
    const date = new Date(`${at}T00:00:00Z`);
    return { key: at, label: long.format(date), tick: short.format(date), value };
  });
}
