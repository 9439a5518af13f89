import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiPages } from '#modules/accounts/web';
import { Button, cx, Loading, Skeleton } from '#ui';

const frame = 'rounded-card border border-line bg-surface';

interface RowListProps<Item> {
  label: string;
  pages: ApiPages<Item>;
  /** For the keys that go from row to row (`useRowKeys`). */
  ref?: Ref<HTMLUListElement>;
  /** A `li`. */
  children: (item: Item) => ReactNode;
}

/** Rows in a card, paler while others are asked for, and the way to more of them. */
export function RowList<Item>({ label, pages, ref, children }: RowListProps<Item>) {
  const { t } = useTranslation();
  return (
    <>
      <ul ref={ref} aria-label={label} className={cx(frame, pages.isStale && 'opacity-60')}>
        {pages.items.map(children)}
      </ul>
      {pages.hasMore && (
        <div className="mt-4 flex justify-center">
          <Button busy={pages.isLoadingMore} onClick={pages.loadMore}>
            {t('knowledge.web.more')}
          </Button>
        </div>
      )}
    </>
  );
}

export const RowSkeletons = () => (
  <div className={frame}>
    <Loading />
    {[1, 2, 3].map((at) => (
      <div key={at} className="flex flex-col gap-3 border-b border-line p-4 last:border-b-0">
        <Skeleton className="w-3/5" />
        <Skeleton className="w-40" />
      </div>
    ))}
  </div>
);
