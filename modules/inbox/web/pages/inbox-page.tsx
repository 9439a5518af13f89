import { type ComponentProps, useCallback, useEffect, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteParam, useUrlState } from '#kernel/browser';
import { useApiPages, useSession } from '#modules/accounts/web';
import {
  EmptyState,
  lazyPart,
  Page,
  SplitPane,
  useIsPhone,
  useMediaQuery,
  useRemembered,
  useShortcut,
  type VirtualListHandle,
} from '#ui';
import { inboxPermissions, listConversationsContract } from '../../contract/index.ts';
import { useBulkChange } from '../data/use-bulk-change.ts';
import { useInboxLive } from '../data/use-inbox-live.ts';
import { ListPane } from '../parts/list/list-pane.tsx';
import { ThreadSkeleton } from '../parts/thread/thread-skeleton.tsx';
import { inboxHref } from '../state/addresses.ts';
import { changeSelection, noSelection } from '../state/selection.ts';
import { type InboxFilters, inboxFilters, listQueryOf } from '../state/views.ts';

const { Part: OpenConversation } = lazyPart(() => import('../parts/open-conversation.tsx'));

/** Beside rail and list there is room for a third pane from here on; below, it is laid over the conversation. */
const roomForDetail = '(width >= 76rem)';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

export default function InboxPage() {
  const { t } = useTranslation();
  const openId = useRouteParam('conversationId');
  const [filters, change] = useUrlState(inboxFilters);
  const phone = useIsPhone();
  const wide = useMediaQuery(roomForDetail);
  const [panel, setPanel] = useRemembered('inbox.panel', true, isBoolean);
  useInboxLive();
  const pages = useApiPages(listConversationsContract, { query: listQueryOf(filters) });
  const onFilter = useCallback((patch: Partial<InboxFilters>) => change(patch), [change]);
  // Where there is no room, the third pane is a place of its own in the history: the way back closes it.
  const onPanel = (open: boolean): void => {
    if (wide) setPanel(open);
    else change({ pane: open ? 'contact' : undefined }, { push: open });
  };
  return (
    <Page title={t('inbox.nav.inbox')} fill hideTitle>
      <SplitPane
        id="inbox"
        active={openId === '' ? 'list' : 'conversation'}
        panes={[
          {
            key: 'list',
            label: t('inbox.list.label'),
            size: 320,
            min: 260,
            max: 440,
            content: <List pages={pages} filters={filters} onFilter={onFilter} openId={openId} />,
          },
          {
            key: 'conversation',
            label: t('inbox.thread.pane'),
            content:
              openId === '' ? (
                <div className="flex grow flex-col justify-center bg-surface">
                  {/* With nothing to choose from, the list says what to do. */}
                  {pages.items.length > 0 && <EmptyState>{t('inbox.empty.none_open')}</EmptyState>}
                </div>
              ) : (
                <OpenConversation
                  key={openId}
                  fallback={<ThreadSkeleton />}
                  id={openId}
                  back={phone ? inboxHref('', filters) : null}
                  layout={phone ? 'phone' : wide ? 'wide' : 'narrow'}
                  panelOpen={wide ? panel : filters.pane === 'contact'}
                  onPanel={onPanel}
                />
              ),
          },
        ]}
      />
    </Page>
  );
}

type ListProps = Omit<ComponentProps<typeof ListPane>, 'ref' | 'selection' | 'onSelect' | 'bulk'>;

/** The list with its keys and what is selected in it. */
function List(props: ListProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const list = useRef<VirtualListHandle>(null);
  const [selection, select] = useReducer(changeSelection, noSelection);
  const bulk = useBulkChange();
  const { items } = props.pages;
  // Another list is another selection.
  const listKey = JSON.stringify(listQueryOf(props.filters));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the sign that the list is another one.
  useEffect(() => select({ type: 'ended' }), [listKey]);
  const toggle = (): void => {
    const one = items[list.current?.place() ?? 0];
    if (one) select({ type: 'toggled', id: one.id });
  };
  useShortcut('j', () => list.current?.move(1), t('inbox.shortcut.next'));
  useShortcut('k', () => list.current?.move(-1), t('inbox.shortcut.previous'));
  useShortcut('x', toggle, t('inbox.shortcut.select'), { enabled: can(inboxPermissions.reply) });
  return <ListPane ref={list} {...props} selection={selection} onSelect={select} bulk={bulk} />;
}
