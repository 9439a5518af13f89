import { useTranslation } from 'react-i18next';
import { Badge, Button } from '#ui';
import type { Budget } from '../../contract/index.ts';
import { formatCredits } from '../state/amounts.ts';
import { budgetName } from '../state/budget-words.ts';
import { BudgetBar } from './budget-bar.tsx';

export function BudgetRow({ budget, onChange }: { budget: Budget; onChange: (() => void) | undefined }) {
  const { t, i18n } = useTranslation();
  const name = budgetName(t, budget);
  const shown = (credits: number) => formatCredits(credits, i18n.language);
  const { limit, spent, held, left } = budget;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="font-medium wrap-anywhere">
            {name}{' '}
            {budget.of.kind === 'organisation' || <Badge>{t(`billing.budget.kind.${budget.of.kind}`)}</Badge>}
          </p>
          <p className="text-13 text-ink-soft tabular-nums">
            {t('billing.budget.spent', { spent: shown(spent), limit: shown(limit) })}
            {held > 0 && ` · ${t('billing.budget.held', { held: shown(held) })}`}
            {` · ${t(left === 0 ? 'billing.budget.used_up' : 'billing.budget.left', { left: shown(left) })}`}
          </p>
        </div>
        {onChange && (
          <Button size="sm" aria-label={t('billing.budget.change_of', { name })} onClick={onChange}>
            {t('billing.budget.change')}
          </Button>
        )}
      </div>
      <BudgetBar name={name} budget={budget} />
    </div>
  );
}
