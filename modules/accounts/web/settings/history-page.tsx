import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '#kernel/browser';
import { Button, EmptyState, Page } from '#ui';
import { exportHistoryContract, listHistoryContract } from '../../contract/index.ts';
import { useApiPages } from '../data/use-api-pages.ts';
import { useDownload } from '../data/use-download.ts';
import { HappenedRow } from '../parts/happened-row.tsx';
import { useApi } from '../session/session-context.tsx';
import { HistoryFilters } from './history-filters.tsx';
import { type HistoryState, historyState, noFilters } from './history-state.ts';
import { historyWords } from './history-words.ts';
import { PagesList } from './pages-list.tsx';

function ExportButton({ filters }: { filters: Partial<HistoryState> }) {
  const { t } = useTranslation();
  const api = useApi();
  const { take, busy } = useDownload();
  const load = () => api.download(exportHistoryContract, { query: filters });
  return (
    <Button icon={<Download />} busy={busy} onClick={() => take(load)}>
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
