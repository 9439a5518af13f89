import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/contract';
import { QueryAnswer, useApiQuery, useSession } from '#modules/accounts/web';
import { Button, EmptyState, Skeleton } from '#ui';
import { type Budget, billingPermissions, listBudgetsContract } from '../../contract/index.ts';
import { subjectKey } from '../state/budget-words.ts';
import { formatDate } from '../state/days.ts';
import { formatMonth } from '../state/months.ts';
import { BudgetDialog } from './budget-dialog.tsx';
import { BudgetRow } from './budget-row.tsx';

/** What may be spent this month, and what of it is. */
export function BudgetsView() {
  const budgets = useApiQuery(listBudgetsContract, undefined);
  return (
    <QueryAnswer query={budgets} skeleton={<Skeleton className="h-40" />}>
      {(read) => <Budgets {...read} />}
    </QueryAnswer>
  );
}

function Budgets({ items, month, renewsAt }: ResponseOf<typeof listBudgetsContract>) {
  const { t, i18n } = useTranslation();
  const { can, organisation } = useSession();
  const [edited, edit] = useState<Budget | 'new' | null>(null);
  const manages = can(billingPermissions.manageBudgets);
  const add = manages && (
    <Button icon={<Plus />} onClick={() => edit('new')}>
      {t('billing.budget.add')}
    </Button>
  );
  const words = {
    month: formatMonth(month, i18n.language),
    day: formatDate(renewsAt, i18n.language, organisation.timeZone),
  };
  return (
    <>
      {items.length === 0 ? (
        <EmptyState action={add || undefined}>
          {t(manages ? 'billing.budget.none' : 'billing.budget.none_to_read')}
        </EmptyState>
      ) : (
        <>
          <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <p className="min-w-0 grow basis-60 text-ink-soft">{t('billing.budget.month', words)}</p>
            {add}
          </div>
          <ul
            aria-label={t('billing.view.budgets')}
            className="divide-y divide-line rounded-card border border-line bg-surface"
          >
            {items.map((budget) => (
              <li key={subjectKey(budget.of)} className="px-4 py-3">
                <BudgetRow budget={budget} onChange={manages ? () => edit(budget) : undefined} />
              </li>
            ))}
          </ul>
        </>
      )}
      {edited && (
        <BudgetDialog budget={edited === 'new' ? null : edited} known={items} onClose={() => edit(null)} />
      )}
    </>
  );
}
