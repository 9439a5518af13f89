import { useTranslation } from 'react-i18next';
import { useUrlState, writeSearch } from '#kernel/browser';
import { QueryError, useApiQuery, useInvalidateSoon, useLive, useSession } from '#modules/accounts/web';
import { LinkTabs, Page } from '#ui';
import {
  billingEvents,
  billingPermissions,
  getCreditsContract,
  listBudgetsContract,
  listEntriesContract,
} from '../../contract/index.ts';
import { BalanceCards } from '../parts/balance-cards.tsx';
import { BudgetsView } from '../parts/budgets-view.tsx';
import { MovementsView } from '../parts/movements-view.tsx';
import { PricesView } from '../parts/prices-view.tsx';
import { StatementView } from '../parts/statement-view.tsx';
import { type CreditsView, creditsState, creditsViews } from '../state/credits-view.ts';

const parts = {
  movements: MovementsView,
  budgets: BudgetsView,
  statement: StatementView,
  prices: PricesView,
} satisfies Record<CreditsView, unknown>;

/** What may still be spent, every movement that led there, and what bounds and explains it. */
export default function CreditsPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [{ view }] = useUrlState(creditsState);
  const changed = useInvalidateSoon(getCreditsContract, listEntriesContract, listBudgetsContract);
  const balance = useApiQuery(getCreditsContract, { query: {} });
  useLive(billingEvents.balanceChanged, changed);
  const shown = creditsViews.filter((one) => one !== 'statement' || can(billingPermissions.readStatements));
  const current = shown.includes(view) ? view : 'movements';
  const Part = parts[current];
  return (
    <Page width="reading" title={t('billing.credits.title')} subtitle={t('billing.credits.lead')}>
      {balance.error ? (
        <QueryError error={balance.error} onRetry={() => void balance.refetch()} />
      ) : (
        <BalanceCards balance={balance.data} />
      )}
      <LinkTabs
        label={t('billing.view.label')}
        look="pages"
        className="mt-8 mb-4"
        current={current}
        links={shown.map((one) => ({
          key: one,
          href: `/settings/credits${writeSearch({ view: one === 'movements' ? undefined : one })}`,
          label: t(`billing.view.${one}`),
        }))}
      />
      <Part />
    </Page>
  );
}
