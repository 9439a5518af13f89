import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery } from '#modules/accounts/web';
import { Card, Skeleton } from '#ui';
import { getPricesContract } from '../../contract/index.ts';
import { formatDay } from '../state/days.ts';
import { PriceList } from './price-list.tsx';

/** The price book in force, and what is published for later. */
export function PricesView() {
  const { t, i18n } = useTranslation();
  const { data, error, refetch } = useApiQuery(getPricesContract, { query: {} });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-72" />;
  const { next } = data;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-soft">{t('billing.prices.rule')}</p>
      <Card flush title={t('billing.prices.now')}>
        <PriceList prices={data.prices} />
      </Card>
      {next && (
        <Card flush title={t('billing.prices.from', { day: formatDay(next.validFrom, i18n.language) })}>
          {next.reason !== null && <p className="border-b border-line px-4 py-3">{next.reason}</p>}
          <PriceList prices={next.prices} />
        </Card>
      )}
    </div>
  );
}
