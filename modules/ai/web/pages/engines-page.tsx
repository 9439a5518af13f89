import { useTranslation } from 'react-i18next';
import { QueryAnswer, useApiQuery } from '#modules/accounts/web';
import { Card, Page, Skeleton } from '#ui';
import { getEnginesContract } from '../../contract/index.ts';
import { AbilityRow } from '../parts/ability-row.tsx';
import { VendorRow } from '../parts/vendor-row.tsx';
import { shownVendors } from '../state/vendors.ts';

/** Who does the organisation's work, and the keys of its own by which they do. */
export default function EnginesPage() {
  const { t } = useTranslation();
  const query = useApiQuery(getEnginesContract, undefined);
  return (
    <Page width="reading" title={t('ai.web.title')} subtitle={t('ai.web.lead')}>
      <QueryAnswer
        query={query}
        skeleton={
          <div className="flex flex-col gap-6">
            <Skeleton className="h-80" />
            <Skeleton className="h-64" />
          </div>
        }
      >
        {({ abilities, keys }) => (
          <div className="flex flex-col gap-6">
            <Card title={t('ai.web.abilities')} flush>
              <ul className="divide-y divide-line">
                {abilities.map((one) => (
                  <li key={one.ability} className="px-4 py-3">
                    <AbilityRow {...one} />
                  </li>
                ))}
              </ul>
            </Card>
            <Card title={t('ai.web.keys')} flush>
              <p className="border-b border-line px-4 py-3 text-13 text-ink-soft">{t('ai.web.keys_lead')}</p>
              <ul className="divide-y divide-line">
                {shownVendors.map((shown) => (
                  <li key={shown.vendor} className="px-4 py-3">
                    <VendorRow
                      shown={shown}
                      kept={keys.find(({ vendor }) => vendor === shown.vendor) ?? null}
                    />
                  </li>
                ))}
              </ul>
            </Card>
          </div>
        )}
      </QueryAnswer>
    </Page>
  );
}
