import { type Ref, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiPages, QueryError, useSession } from '#modules/accounts/web';
import { Loading, useIsPhone, VirtualList, type VirtualListHandle } from '#ui';
import { type Conversation, inboxPermissions } from '../../../contract/index.ts';
import type { BulkChanges } from '../../data/use-bulk-change.ts';
import { inboxHref } from '../../state/addresses.ts';
import type { Selection, SelectionChange } from '../../state/selection.ts';
import { type InboxFilters, isNarrowed } from '../../state/views.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { SavedViews } from '../views/saved-views.tsx';
import { ConversationRow } from './conversation-row.tsx';
import { ListFilters } from './list-filters.tsx';
import { NothingHere } from './nothing-here.tsx';
import { RowBox } from './row-box.tsx';
import { RowSkeletons } from './row-skeletons.tsx';
import { ViewLinks } from './view-links.tsx';

interface ListPaneProps {
  pages: ApiPages<Conversation>;
  filters: InboxFilters;
  onFilter: (change: Partial<InboxFilters>) => void;
  /** The conversation that is open. */
  openId: string;
  selection: Selection;
  onSelect: (change: SelectionChange) => void;
  bulk: BulkChanges;
  ref?: Ref<VirtualListHandle>;
}

export function ListPane(props: ListPaneProps) {
  const { pages, filters, onFilter, openId, selection, onSelect, bulk, ref } = props;
  const { t } = useTranslation();
  // Elsewhere they stand in the rail.
  const phone = useIsPhone();
  const panelId = useId();
  const { items, isPending, error, hasMore, isLoadingMore, loadMore, refetch } = pages;
  const mayReply = useSession().can(inboxPermissions.reply);
  const begin = () => onSelect({ type: 'begun' });
  const reach = (id: string): void => {
    if (mayReply) onSelect({ type: 'reached', id, loaded: items.map((one) => one.id) });
  };
  // Rows that leave a list (resolved, taken) may empty it while the server has more.
  useEffect(() => {
    if (items.length === 0 && hasMore) loadMore();
  }, [items.length, hasMore, loadMore]);

  return (
    <div className="flex min-h-0 grow flex-col bg-canvas">
      <div className="flex flex-col gap-2 border-b border-line p-3">
        <ViewLinks filters={filters} panelId={panelId} />
        {phone && <SavedViews />}
        <ListFilters filters={filters} onFilter={onFilter} onSelect={mayReply ? begin : undefined} />
      </div>
      <div
        id={panelId}
        role="tabpanel"
        aria-label={t(filters.saved === undefined ? `inbox.view.${filters.view}` : 'inbox.list.label')}
        className="flex min-h-0 grow flex-col"
      >
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
            onOpen={(one, event) => {
              if (!event.shiftKey) return;
              event.preventDefault();
              reach(one.id);
            }}
            leading={
              selection.on
                ? ({ id, contact }) => (
                    <RowBox
                      name={contact.name}
                      checked={selection.all || selection.ids.has(id)}
                      onToggle={() => onSelect({ type: 'toggled', id })}
                      onReach={() => reach(id)}
                    />
                  )
                : undefined
            }
            className={pages.isStale ? 'opacity-60' : undefined}
          />
        )}
      </div>
      {selection.on && (
        <BulkBar
          selection={selection}
          filters={filters}
          onAll={() => onSelect({ type: 'all' })}
          onEnd={() => onSelect({ type: 'ended' })}
          bulk={bulk}
        />
      )}
    </div>
  );
}
