import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AdministeredOrganisation, listOrganisationsContract } from '#modules/accounts/contract';
import { AdministeredList, PagesList, useApiPages } from '#modules/accounts/web';
import { Button } from '#ui';
import { AdjustCredits } from '../parts/adjust-credits.tsx';

function Organisations({ search }: { search: string }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<AdministeredOrganisation | null>(null);
  const pages = useApiPages(listOrganisationsContract, { query: search === '' ? {} : { search } });
  return (
    <>
      <PagesList
        label={t('billing.adjust.nav')}
        pages={pages}
        empty={t('billing.adjust.empty')}
        itemKey={({ id }) => id}
      >
        {(organisation) => (
          <div className="flex items-center justify-between gap-4">
            <p className="min-w-0 font-medium wrap-anywhere">{organisation.name}</p>
            <Button
              size="sm"
              aria-label={t('billing.adjust.open_for', { name: organisation.name })}
              onClick={() => choose(organisation)}
            >
              {t('billing.adjust.open')}
            </Button>
          </div>
        )}
      </PagesList>
      {chosen && <AdjustCredits organisation={chosen} onClose={() => choose(null)} />}
    </>
  );
}

/** An administrator gives credits to an organisation, or takes some away. */
export default function OrganisationCreditsPage() {
  const { t } = useTranslation();
  return (
    <AdministeredList
      title={t('billing.adjust.nav')}
      lead={t('billing.adjust.lead')}
      searchLabel={t('billing.adjust.search')}
    >
      {(search) => <Organisations search={search} />}
    </AdministeredList>
  );
}
