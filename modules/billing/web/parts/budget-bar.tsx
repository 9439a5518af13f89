import { useTranslation } from 'react-i18next';
import { cx } from '#ui';
import { type Budget, budgetLevels } from '../../contract/index.ts';

const share = (part: number, whole: number): number => Math.min(100, Math.max(0, (part / whole) * 100));
const [, warning, full] = budgetLevels;

/** What is spent, and behind it what is on hold; the line above it says both in words. */
export function BudgetBar({ name, budget: { limit, spent, held } }: { name: string; budget: Budget }) {
  const { t } = useTranslation();
  const percent = Math.floor((spent / limit) * 100);
  const tone = percent >= full ? 'bg-danger' : percent >= warning ? 'bg-brass' : 'bg-accent';
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers draw <meter> each in their own colours.
    <div
      role="meter"
      aria-label={t('billing.budget.bar', { name })}
      aria-valuenow={Math.min(percent, 100)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={t('billing.budget.percent', { percent })}
      className="relative h-2 overflow-hidden rounded-full border border-line bg-sunken"
    >
      <div
        className={cx('absolute inset-y-0 start-0 opacity-40', tone)}
        style={{ width: `${share(spent + held, limit)}%` }}
      />
      <div className={cx('absolute inset-y-0 start-0', tone)} style={{ width: `${share(spent, limit)}%` }} />
    </div>
  );
}
