import { useTranslation } from 'react-i18next';
import {
  PagesList,
  QueryError,
  useApiPages,
  useApiQuery,
  useInvalidate,
  useLive,
} from '#modules/accounts/web';
import { Page } from '#ui';
import { billingEvents, getCreditsContract, listEntriesContract } from '../../contract/index.ts';
import { BalanceCards } from '../parts/balance-cards.tsx';
import { EntryRow } from '../parts/entry-row.tsx';

/** What may still be spent, and every movement that led there. */
export default function CreditsPage() {
  const { t } = useTranslation();
  const invalidate = useInvalidate();
  const balance = useApiQuery(getCreditsContract, { query: {} });
  const entries = useApiPages(listEntriesContract, { query: {} });
  useLive(billingEvents.balanceChanged, () => invalidate(getCreditsContract, listEntriesContract));
  return (
    <Page width="reading" title={t('billing.credits.title')} subtitle={t('billing.credits.lead')}>
      {balance.error ? (
        <QueryError error={balance.error} onRetry={() => void balance.refetch()} />
      ) : (
        <BalanceCards balance={balance.data} />
      )}
      <h2 className="mt-8 mb-3 text-16 font-semibold">{t('billing.entries.title')}</h2>
      <PagesList
        label={t('billing.entries.title')}
        pages={entries}
        empty={t('billing.entries.none')}
        itemKey={({ id }) => id}
      >
        {(entry) => <EntryRow entry={entry} />}
      </PagesList>
    </Page>
  );
}
