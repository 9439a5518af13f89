import { type Ref, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiPages, QueryError } from '#modules/accounts/web';
import { Loading, useIsPhone, VirtualList, type VirtualListHandle } from '#ui';
import type { Conversation } from '../../../contract/index.ts';
import { inboxHref } from '../../state/addresses.ts';
import { type InboxFilters, isNarrowed } from '../../state/views.ts';
import { SavedViews } from '../views/saved-views.tsx';
import { ConversationRow } from './conversation-row.tsx';
import { ListFilters } from './list-filters.tsx';
import { NothingHere } from './nothing-here.tsx';
import { RowSkeletons } from './row-skeletons.tsx';
import { ViewLinks } from './view-links.tsx';

interface ListPaneProps {
  pages: ApiPages<Conversation>;
  filters: InboxFilters;
  onFilter: (change: Partial<InboxFilters>) => void;
  /** The conversation that is open. */
  openId: string;
  ref?: Ref<VirtualListHandle>;
}

export function ListPane({ pages, filters, onFilter, openId, ref }: ListPaneProps) {
  const { t } = useTranslation();
  // Elsewhere they stand in the rail.
  const phone = useIsPhone();
  const { items, isPending, error, hasMore, isLoadingMore, loadMore, refetch } = pages;
  // Rows that leave a list (resolved, taken) may empty it while the server has more.
  useEffect(() => {
    if (items.length === 0 && hasMore) loadMore();
  }, [items.length, hasMore, loadMore]);

  return (
    <div className="flex min-h-0 grow flex-col bg-canvas">
      <div className="flex flex-col gap-2 border-b border-line p-3">
        <ViewLinks filters={filters} />
        {phone && <SavedViews />}
        <ListFilters filters={filters} onFilter={onFilter} />
      </div>
      {error && items.length === 0 ? (
        <QueryError error={error} onRetry={refetch} />
      ) : isPending ? (
        <>
          <Loading />
          <RowSkeletons count={8} />
        </>
      ) : items.length === 0 && !hasMore ? (
        <NothingHere view={filters.view} narrowed={isNarrowed(filters)} onFilter={onFilter} />
      ) : (
        <VirtualList
          ref={ref}
          label={t('inbox.list.label')}
          items={items}
          itemKey={(one) => one.id}
          itemHref={(one) => inboxHref(one.id, filters)}
          selected={openId}
          onEndReached={loadMore}
          footer={isLoadingMore ? <RowSkeletons count={2} /> : undefined}
          renderItem={(one) => <ConversationRow conversation={one} open={one.id === openId} />}
          className={pages.isStale ? 'opacity-60' : undefined}
        />
      )}
    </div>
  );
}
