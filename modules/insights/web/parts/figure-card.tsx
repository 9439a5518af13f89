import { useTranslation } from 'react-i18next';
import { BarChart, cx, Link } from '#ui';
import type { Figure, FigureKey, Unit } from '../../contract/index.ts';
import { barsOf, formatFigure, trendOf } from '../state/figure-words.ts';

const labelKeys: Readonly<Record<FigureKey, string>> = {
  conversations: 'insights.figure.conversations',
  by_assistant: 'insights.figure.by_assistant',
  by_people: 'insights.figure.by_people',
  waiting: 'insights.figure.waiting',
  reply_time: 'insights.figure.reply_time',
  leads_won: 'insights.figure.leads_won',
  satisfaction: 'insights.figure.satisfaction',
};

/** The list of what each figure counts since the running day, week or month began. */
const lists: Readonly<Record<FigureKey, (since: string) => string>> = {
  conversations: (since) => `/inbox?since=${since}&sort=recent`,
  by_assistant: (since) => `/inbox?answeredBy=assistant&since=${since}&sort=recent`,
  by_people: (since) => `/inbox?answeredBy=people&since=${since}&sort=recent`,
  waiting: () => '/inbox?view=handed_over',
  reply_time: (since) => `/inbox?since=${since}&sort=recent`,
  leads_won: (since) => `/contacts?stage=won&stageSince=${since}`,
  satisfaction: () => '/inbox?satisfaction=rated&sort=recent',
};

const sinceKeys: Readonly<Record<Unit, string>> = {
  day: 'insights.since.day',
  week: 'insights.since.week',
  month: 'insights.since.month',
};

interface FigureCardProps {
  figure: Figure;
  unit: Unit;
  /** When the running day, week or month began. */
  since: string;
  className?: string | undefined;
}

/** One number with its trend and its series; a press opens what it counts. */
export function FigureCard({ figure, unit, since, className }: FigureCardProps) {
  const { t, i18n } = useTranslation();
  const { key, value, of, points } = figure;
  const label = t(labelKeys[key]);
  const trend = trendOf(figure, i18n.language);
  return (
    <Link
      href={lists[key](since)}
      className={cx(
        'flex flex-col gap-1 rounded-card border border-line bg-surface p-4 hover:border-edge',
        className,
      )}
    >
      <span className="min-h-[2lh] text-13 text-ink-soft">{label}</span>
      <span className="flex items-baseline gap-2">
        <span className="text-26 font-semibold tabular-nums">
          {value === null ? '–' : formatFigure(key, value, i18n.language)}
        </span>
        {trend && (
          <span
            className={cx(
              'text-13 tabular-nums',
              trend.better === null ? 'text-ink-soft' : trend.better ? 'text-success' : 'text-danger',
            )}
          >
            {key === 'satisfaction' ? t('insights.satisfaction.points', { change: trend.text }) : trend.text}
            <span className="sr-only"> {t(sinceKeys[unit])}</span>
          </span>
        )}
      </span>
      {of !== null && (
        <span className="text-12 text-ink-soft">{t('insights.satisfaction.of', { count: of })}</span>
      )}
      <span className="mt-auto pt-2">
        {points.length > 0 ? (
          <BarChart
            small
            label={label}
            bars={barsOf(figure, unit, i18n.language)}
            format={(one) => formatFigure(key, one, i18n.language)}
          />
        ) : (
          <span className="text-13 text-ink-soft">{t('insights.now')}</span>
        )}
      </span>
    </Link>
  );
}
