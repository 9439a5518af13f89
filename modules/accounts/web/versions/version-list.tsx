import { useTranslation } from 'react-i18next';
import { Button, Loading, Skeleton } from '#ui';
import { QueryError } from '../data/query-error.tsx';
import type { ApiPages } from '../data/use-api-pages.ts';
import { type Version, VersionRow, type VersionWords } from './version-row.tsx';

interface VersionListProps<V extends Version> {
  readonly pages: ApiPages<V>;
  readonly wordsOf: (version: V) => VersionWords;
  readonly onChoose: (version: V) => void;
}

export function VersionList<V extends Version>({ pages, wordsOf, onChoose }: VersionListProps<V>) {
  const { t } = useTranslation();
  if (pages.error && pages.items.length === 0) {
    return <QueryError error={pages.error} onRetry={pages.refetch} />;
  }
  if (pages.isPending) {
    return (
      <div className="flex flex-col gap-6 py-2">
        <Loading />
        <Skeleton className="w-4/5" />
        <Skeleton className="w-3/5" />
        <Skeleton className="w-4/5" />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <ol className="-mx-3 flex flex-col">
        {pages.items.map((version) => (
          <li key={version.version}>
            <VersionRow version={version} words={wordsOf(version)} onChoose={() => onChoose(version)} />
          </li>
        ))}
      </ol>
      {pages.hasMore && (
        <Button busy={pages.isLoadingMore} onClick={pages.loadMore} className="self-center">
          {t('accounts.web.list.more')}
        </Button>
      )}
    </div>
  );
}
