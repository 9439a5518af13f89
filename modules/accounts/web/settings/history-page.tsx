import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiError, saveFile, useUrlState } from '#kernel/browser';
import { Button, EmptyState, Page } from '#ui';
import { exportHistoryContract, listHistoryContract } from '../../contract/index.ts';
import { useTellError } from '../data/query-error.tsx';
import { useApiPages } from '../data/use-api-pages.ts';
import { HappenedRow } from '../parts/happened-row.tsx';
import { useApi } from '../session/session-context.tsx';
import { HistoryFilters } from './history-filters.tsx';
import { type HistoryState, historyState, noFilters } from './history-state.ts';
import { historyWords } from './history-words.ts';
import { PagesList } from './pages-list.tsx';

function ExportButton({ filters }: { filters: Partial<HistoryState> }) {
  const { t } = useTranslation();
  const api = useApi();
  const tell = useTellError();
  const [busy, setBusy] = useState(false);
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      saveFile(await api.download(exportHistoryContract, { query: filters }));
    } catch (error) {
      tell(error as ApiError);
    }
    setBusy(false);
  };
  return (
    <Button icon={<Download />} busy={busy} onClick={() => void take()}>
      {t('accounts.history.export')}
    </Button>
  );
}

/** Who did what in the organisation, for those who answer for it. */
export default function HistoryPage() {
  const { t } = useTranslation();
  const [filters, change] = useUrlState(historyState);
  const asked: Partial<HistoryState> = Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined && value !== ''),
  );
  const pages = useApiPages(listHistoryContract, { query: asked });
  return (
    <Page
      width="reading"
      title={t('accounts.web.settings.history')}
      subtitle={t('accounts.history.lead')}
      action={<ExportButton filters={asked} />}
    >
      <HistoryFilters filters={filters} onChange={change} />
      {Object.keys(asked).length > 0 && !pages.isPending && !pages.error && pages.items.length === 0 ? (
        <EmptyState action={<Button onClick={() => change(noFilters)}>{t('accounts.history.clear')}</Button>}>
          {t('accounts.history.no_match')}
        </EmptyState>
      ) : (
        <PagesList
          label={t('accounts.web.settings.history')}
          pages={pages}
          empty={t('accounts.history.empty')}
          itemKey={({ id }) => id}
        >
          {(event) => <HappenedRow event={event}>{historyWords(t, event)}</HappenedRow>}
        </PagesList>
      )}
    </Page>
  );
}
