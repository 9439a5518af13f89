import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/contract';
import { QueryAnswer, useApiQuery } from '#modules/accounts/web';
import { Card, Skeleton } from '#ui';
import { getPricesContract } from '../../contract/index.ts';
import { formatDay } from '../state/days.ts';
import { PriceList } from './price-list.tsx';

/** The price book in force, and what is published for later. */
export function PricesView() {
  const prices = useApiQuery(getPricesContract, { query: {} });
  return (
    <QueryAnswer query={prices} skeleton={<Skeleton className="h-72" />}>
      {(read) => <Prices {...read} />}
    </QueryAnswer>
  );
}

function Prices({ prices, next }: ResponseOf<typeof getPricesContract>) {
  const { t, i18n } = useTranslation();
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-soft">{t('billing.prices.rule')}</p>
      <Card flush title={t('billing.prices.now')}>
        <PriceList prices={prices} />
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
