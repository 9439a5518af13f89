import { useTranslation } from 'react-i18next';
import { useApiPages } from '#modules/accounts/web';
import { Button } from '#ui';
import { type ImportPage, listImportPagesContract } from '../../../contract/index.ts';
import { problemKey } from '../../state/import-problem.ts';

interface UnreadPagesProps {
  importId: string;
  status: Extract<ImportPage['status'], 'skipped' | 'failed'>;
}

const titleKeys = {
  skipped: 'knowledge.web.import.skipped_pages',
  failed: 'knowledge.web.import.failed_pages',
};

/** Pages that gave no article, and why. */
export function UnreadPages({ importId, status }: UnreadPagesProps) {
  const { t } = useTranslation();
  const pages = useApiPages(listImportPagesContract, { params: { id: importId }, query: { status } });
  if (pages.items.length === 0) return null;
  return (
    <details className="rounded-card border border-line bg-surface p-4">
      <summary className="font-medium pointer-coarse:min-h-11">{t(titleKeys[status])}</summary>
      <ul className="mt-3 flex flex-col gap-2 text-13">
        {pages.items.map(({ id, place, reason }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4">
            <span className="min-w-0 wrap-anywhere">{place}</span>
            {reason !== null && <span className="text-ink-soft">{t(problemKey(reason))}</span>}
          </li>
        ))}
      </ul>
      {pages.hasMore && (
        <Button className="mt-3" busy={pages.isLoadingMore} onClick={pages.loadMore}>
          {t('knowledge.web.more')}
        </Button>
      )}
    </details>
  );
}
