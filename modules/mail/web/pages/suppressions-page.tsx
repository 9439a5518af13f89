import { useTranslation } from 'react-i18next';
import { AdministeredList, PagesList, useApiPages, useInvalidate, useLive } from '#modules/accounts/web';
import { listSuppressionsContract, suppressionsChanged } from '../../contract/index.ts';
import { SuppressionRow } from '../parts/suppression-row.tsx';

function Suppressions({ search }: { search: string }) {
  const { t } = useTranslation();
  const invalidate = useInvalidate();
  useLive(suppressionsChanged, () => invalidate(listSuppressionsContract));
  const pages = useApiPages(listSuppressionsContract, { query: search === '' ? {} : { search } });
  return (
    <PagesList
      label={t('mail.web.settings.suppressed')}
      pages={pages}
      empty={t(search === '' ? 'mail.web.suppressed.empty' : 'mail.web.suppressed.none_found')}
      itemKey={({ id }) => id}
    >
      {(suppression) => <SuppressionRow suppression={suppression} />}
    </PagesList>
  );
}

/** Addresses to which nothing is sent any more, and the way to write to one again. */
export default function SuppressionsPage() {
  const { t } = useTranslation();
  return (
    <AdministeredList
      title={t('mail.web.settings.suppressed')}
      lead={t('mail.web.suppressed.lead')}
      searchLabel={t('mail.web.suppressed.search')}
    >
      {(search) => <Suppressions search={search} />}
    </AdministeredList>
  );
}
