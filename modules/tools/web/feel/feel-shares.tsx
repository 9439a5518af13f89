import { useTranslation } from 'react-i18next';
import { cx } from '#ui';
import type { FeelSummary } from '../../contract/feel.ts';
import { fills, labelKeys, labels, signs } from './feelings.ts';

/** How many of each: one bar, and the same in words and figures below it. */
export function FeelShares({ summary }: { summary: FeelSummary }) {
  const { t, i18n } = useTranslation();
  const read = labels.reduce((sum, label) => sum + summary[label], 0);
  const share = (label: (typeof labels)[number]) => (read === 0 ? 0 : summary[label] / read);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <section aria-labelledby="feel-shares" className="flex flex-col gap-3">
      <h2 id="feel-shares" className="text-16 font-semibold">
        {t('tools.feel.shares', { count: read, texts: number.format(read) })}
      </h2>
      <div aria-hidden className="flex h-3 w-full max-w-[720px] gap-[2px] overflow-hidden rounded-full">
        {labels.map((label) => (
          <div key={label} className={fills[label]} style={{ width: `${100 * share(label)}%` }} />
        ))}
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {labels.map((label) => (
          <div key={label} className="flex flex-col">
            <dt className="flex items-center gap-1.5 text-13 text-ink-soft">
              <span aria-hidden className={cx('size-2 rounded-full', fills[label])} />
              {t(labelKeys[label])} <span aria-hidden>{signs[label]}</span>
            </dt>
            <dd className="text-20 font-semibold tabular-nums">
              {percent.format(share(label))}{' '}
              <span className="text-13 font-normal text-ink-soft">{number.format(summary[label])}</span>
            </dd>
          </div>
        ))}
      </dl>
      {summary.unread > 0 && (
        <p className="text-13 text-ink-soft">
          {t('tools.feel.unread', { count: summary.unread, texts: number.format(summary.unread) })}
        </p>
      )}
    </section>
  );
}
