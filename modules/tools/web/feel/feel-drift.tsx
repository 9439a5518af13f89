import { useTranslation } from 'react-i18next';
import { cx, FigureTable } from '#ui';
import type { FeelSummary } from '../../contract/feel.ts';
import { fills, labelKeys, labels } from './feelings.ts';

type Drift = NonNullable<FeelSummary['drift']>;

const titleKeys: Readonly<Record<Drift['unit'], string>> = {
  day: 'tools.feel.drift_day',
  week: 'tools.feel.drift_week',
  month: 'tools.feel.drift_month',
};

/** How feelings went over time: shares as stacked bars, and the same as a table beside them. */
export function FeelDrift({ drift }: { drift: Drift }) {
  const { t, i18n } = useTranslation();
  const nameOf = (from: string) => spanName(from, drift.unit, i18n.language);
  return (
    <section aria-labelledby="feel-drift" className="flex flex-col gap-3">
      <h2 id="feel-drift" className="text-16 font-semibold">
        {t(titleKeys[drift.unit])}
      </h2>
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <figure aria-hidden className="m-0 flex flex-col gap-2">
          <div className="flex h-44 items-end gap-[3px] border-b border-line">
            {drift.parts.map((part) => (
              <Bar key={part.from} part={part} name={nameOf(part.from)} />
            ))}
          </div>
          <div className="flex justify-between text-12 text-ink-soft">
            <span>{nameOf(drift.parts[0]?.from ?? '')}</span>
            <span>{nameOf(drift.parts.at(-1)?.from ?? '')}</span>
          </div>
          <figcaption className="flex flex-wrap gap-4 text-13 text-ink-soft">
            {labels.map((label) => (
              <span key={label} className="flex items-center gap-1.5">
                <span className={cx('size-2 rounded-full', fills[label])} />
                {t(labelKeys[label])}
              </span>
            ))}
          </figcaption>
        </figure>
        <DriftTable drift={drift} nameOf={nameOf} />
      </div>
    </section>
  );
}

function Bar({ part, name }: { part: Drift['parts'][number]; name: string }) {
  const total = labels.reduce((sum, label) => sum + part[label], 0);
  return (
    <div title={`${name}: ${total}`} className="flex h-full min-w-0 grow flex-col justify-end gap-px">
      {total === 0 ? (
        <div className="h-[2px] bg-line" />
      ) : (
        [...labels]
          .reverse()
          .map((label) => (
            <div key={label} className={fills[label]} style={{ height: `${(100 * part[label]) / total}%` }} />
          ))
      )}
    </div>
  );
}

function DriftTable({ drift, nameOf }: { drift: Drift; nameOf: (from: string) => string }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  return (
    // Focusable, so that it can be scrolled by keyboard.
    <section
      aria-label={t('tools.feel.drift_table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      className="max-h-60 overflow-auto rounded-card border border-line bg-surface"
    >
      <FigureTable
        caption={t('tools.feel.drift_table')}
        hideCaption
        columns={[t('tools.feel.drift_from'), ...labels.map((label) => t(labelKeys[label]))]}
        rows={drift.parts.map((part) => ({
          key: part.from,
          name: nameOf(part.from),
          figures: labels.map((label) => number.format(part[label])),
        }))}
      />
    </section>
  );
}

function spanName(from: string, unit: Drift['unit'], language: string): string {
  const format: Intl.DateTimeFormatOptions =
    unit === 'month'
      ? { month: 'short', year: 'numeric' }
      : { day: 'numeric', month: 'short', year: 'numeric' };
  return from === ''
    ? ''
    : new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' }).format(new Date(from));
}
