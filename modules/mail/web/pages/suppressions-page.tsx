import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textField, useUrlState } from '#kernel/browser';
import { QueryError, useApiPages, useInvalidate, useLive } from '#modules/accounts/web';
import { Button, EmptyState, Loading, Page, SearchInput, Skeleton, useDebounced } from '#ui';
import { listSuppressionsContract, suppressionsChanged } from '../../contract/index.ts';
import { SuppressionRow } from '../parts/suppression-row.tsx';

const fields = { search: textField(200) };

/** Addresses to which nothing is sent any more, and the way to write to one again. */
export default function SuppressionsPage() {
  const { t } = useTranslation();
  const [{ search = '' }, change] = useUrlState(fields);
  const [typed, setTyped] = useState(search);
  const settled = useDebounced(typed);
  const invalidate = useInvalidate();
  useEffect(() => change({ search: settled }), [change, settled]);
  useLive(suppressionsChanged, () => invalidate(listSuppressionsContract));
  const pages = useApiPages(listSuppressionsContract, { query: search === '' ? {} : { search } });
  return (
    <Page width="reading" title={t('mail.web.settings.suppressed')} subtitle={t('mail.web.suppressed.lead')}>
      <div className="mb-4">
        <SearchInput label={t('mail.web.suppressed.search')} value={typed} onValueChange={setTyped} />
      </div>
      {pages.error && pages.items.length === 0 ? (
        <QueryError error={pages.error} onRetry={pages.refetch} />
      ) : !pages.isPending && pages.items.length === 0 ? (
        <EmptyState>
          {t(search === '' ? 'mail.web.suppressed.empty' : 'mail.web.suppressed.none_found')}
        </EmptyState>
      ) : (
        <Rows pages={pages} />
      )}
    </Page>
  );
}

function Rows({ pages }: { pages: ReturnType<typeof useApiPages<typeof listSuppressionsContract>> }) {
  const { t } = useTranslation();
  return (
    <>
      {pages.isPending && <Loading />}
      <ul
        aria-label={t('mail.web.settings.suppressed')}
        className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface"
      >
        {pages.isPending
          ? ['a', 'b', 'c'].map((key) => (
              <li key={key} className="flex h-16 flex-col justify-center gap-2 px-4">
                <Skeleton className="w-56" />
                <Skeleton className="w-40" />
              </li>
            ))
          : pages.items.map((suppression) => (
              <li key={suppression.id} className="px-4 py-3">
                <SuppressionRow suppression={suppression} />
              </li>
            ))}
      </ul>
      {pages.hasMore && (
        <Button className="mt-3" busy={pages.isLoadingMore} onClick={pages.loadMore}>
          {t('mail.web.more')}
        </Button>
      )}
    </>
  );
}
