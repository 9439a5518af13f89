import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PagesList, useApiPages } from '#modules/accounts/web';
import { Button, Page } from '#ui';
import { listPriceVersionsContract } from '../../contract/index.ts';
import { PriceVersionRow } from '../parts/price-version-row.tsx';
import { PublishPrices } from '../parts/publish-prices.tsx';

/** The installation's price book: every version, and a new one. */
export default function PricesPage() {
  const { t } = useTranslation();
  const pages = useApiPages(listPriceVersionsContract, { query: {} });
  const [publishing, setPublishing] = useState(false);
  const [newest] = pages.items;
  const now = new Date().toISOString();
  const inForce = pages.items.find(({ validFrom }) => validFrom <= now)?.version;
  return (
    <Page
      width="reading"
      title={t('billing.prices.nav')}
      subtitle={t('billing.prices.lead')}
      action={
        newest && (
          <Button variant="primary" icon={<Pencil />} onClick={() => setPublishing(true)}>
            {t('billing.prices.change')}
          </Button>
        )
      }
    >
      <PagesList
        label={t('billing.prices.versions')}
        pages={pages}
        empty={t('billing.prices.none')}
        itemKey={({ version }) => String(version)}
      >
        {(version) => <PriceVersionRow version={version} inForce={version.version === inForce} />}
      </PagesList>
      {publishing && newest && <PublishPrices newest={newest} onClose={() => setPublishing(false)} />}
    </Page>
  );
}
