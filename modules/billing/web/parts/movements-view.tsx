import { useTranslation } from 'react-i18next';
import { PagesList, useApiPages } from '#modules/accounts/web';
import { listEntriesContract } from '../../contract/index.ts';
import { EntryRow } from './entry-row.tsx';

export function MovementsView() {
  const { t } = useTranslation();
  const entries = useApiPages(listEntriesContract, { query: {} });
  return (
    <PagesList
      label={t('billing.entries.title')}
      pages={entries}
      empty={t('billing.entries.none')}
      itemKey={({ id }) => id}
    >
      {(entry) => <EntryRow entry={entry} />}
    </PagesList>
  );
}
