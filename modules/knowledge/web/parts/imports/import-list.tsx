import { useTranslation } from 'react-i18next';
import type { ApiPages } from '#modules/accounts/web';
import { Button, cx, Link, Loading, RelativeTime, Skeleton } from '#ui';
import type { Import } from '../../../contract/index.ts';
import { useRowKeys } from '../../data/use-row-keys.ts';
import { importHref } from '../../state/article-href.ts';
import { ImportBadge } from './import-badge.tsx';
import { ImportProgress } from './import-progress.tsx';

const frame = 'rounded-card border border-line bg-surface';

export function ImportList({ pages }: { pages: ApiPages<Import> }) {
  const { t } = useTranslation();
  const list = useRowKeys<HTMLUListElement>();
  return (
    <>
      <ul
        ref={list}
        aria-label={t('knowledge.web.import.list')}
        className={cx(frame, pages.isStale && 'opacity-60')}
      >
        {pages.items.map((one) => (
          <li key={one.id} className="flex flex-col gap-2 border-b border-line p-4 last:border-b-0">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                href={importHref(one.id)}
                data-row
                className="min-w-0 truncate font-medium hover:underline"
              >
                {one.source.name}
              </Link>
              <ImportBadge status={one.status} />
              <span className="text-13 text-ink-soft">
                <RelativeTime at={one.createdAt} />
              </span>
            </div>
            <ImportProgress import={one} />
          </li>
        ))}
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

export const ImportSkeletons = () => (
  <div className={frame}>
    <Loading />
    {[1, 2, 3].map((at) => (
      <div key={at} className="flex flex-col gap-3 border-b border-line p-4 last:border-b-0">
        <Skeleton className="w-2/5" />
        <Skeleton className="w-3/5" />
      </div>
    ))}
  </div>
);
