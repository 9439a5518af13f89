import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, cx, EmptyState, Loading, Skeleton } from '#ui';
import { QueryError } from '../data/query-error.tsx';
import type { ApiPages } from '../data/use-api-pages.ts';

/** The rows of a page that lists something, in a card: skeletons, its error, that there is nothing, its rows, more. */
export function PagesList<Item>({
  label,
  pages,
  empty,
  itemKey,
  flush = false,
  children,
}: {
  label: string;
  pages: ApiPages<Item>;
  empty: string;
  itemKey: (item: Item) => string;
  /** Rows that are pressed as a whole reach the edges and bring their own padding. */
  flush?: boolean;
  children: (item: Item) => ReactNode;
}) {
  const { t } = useTranslation();
  if (pages.error && pages.items.length === 0) {
    return <QueryError error={pages.error} onRetry={pages.refetch} />;
  }
  if (!pages.isPending && pages.items.length === 0) return <EmptyState>{empty}</EmptyState>;
  return (
    <>
      {pages.isPending && <Loading />}
      <ul
        aria-label={label}
        className={cx(
          'divide-y divide-line rounded-card border border-line bg-surface',
          flush && 'overflow-hidden',
        )}
      >
        {pages.isPending
          ? ['a', 'b', 'c'].map((key) => (
              <li key={key} className="flex h-16 flex-col justify-center gap-2 px-4">
                <Skeleton className="w-40" />
                <Skeleton className="w-56" />
              </li>
            ))
          : pages.items.map((item) => (
              <li key={itemKey(item)} className={flush ? undefined : 'px-4 py-3'}>
                {children(item)}
              </li>
            ))}
      </ul>
      {pages.hasMore && (
        <Button className="mt-3" busy={pages.isLoadingMore} onClick={pages.loadMore}>
          {t('accounts.web.list.more')}
        </Button>
      )}
    </>
  );
}
