import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readSearch, useGo, usePath, useRouteParam } from '#kernel/browser';
import { useApiMutation, useSession, useTellError } from '#modules/accounts/web';
import { Count, confirm, cx, IconButton, Link, lazyDialog, Menu, useCommands } from '#ui';
import {
  deleteSavedViewContract,
  inboxPermissions,
  listSavedViewsContract,
  type SavedView,
} from '../../../contract/index.ts';
import { useMoveView, useSavedViews } from '../../data/use-saved-views.ts';
import { inboxHref } from '../../state/addresses.ts';
import { filtersOfView } from '../../state/views.ts';
import type { SaveViewDialogProps } from './save-view-dialog.tsx';

const SaveViewDialog = lazyDialog<SaveViewDialogProps>(() => import('./save-view-dialog.tsx'));

/** The saved views with their counts. Each is a link; Alt and the arrows move it among the others. */
export function SavedViews() {
  const { t } = useTranslation();
  const views = useSavedViews();
  const go = useGo();
  const openId = useRouteParam('conversationId');
  useCommands(
    views.map((view) => ({
      id: `inbox.saved.${view.id}`,
      label: view.name,
      section: t('inbox.saved.label'),
      run: () => go(inboxHref('', filtersOfView(view))),
    })),
  );
  if (views.length === 0) return null;
  return (
    <ul aria-label={t('inbox.saved.label')} className="flex flex-col gap-0.5">
      {views.map((view) => (
        <ViewLine key={view.id} view={view} openId={openId} />
      ))}
    </ul>
  );
}

function ViewLine({ view, openId }: { view: SavedView; openId: string }) {
  const { t } = useTranslation();
  const path = usePath();
  const move = useMoveView();
  const { name, count, shared } = view;
  const current = path.startsWith('/inbox') && readSearch(window.location.search).saved === view.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    move(view.id, step);
  };
  return (
    <li className="flex items-center gap-0.5">
      <Link
        href={inboxHref(openId, filtersOfView(view))}
        aria-current={current ? 'true' : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onKeyDown={onKeyDown}
        className={cx(
          'flex h-7 min-w-0 grow items-center gap-2 rounded-control px-2 text-13 hover:bg-hover pointer-coarse:h-11',
          current ? 'bg-accent-wash font-medium text-ink' : 'text-ink-soft hover:text-ink',
        )}
      >
        <span className="min-w-0 grow truncate">{name}</span>
        {shared && <span className="sr-only">{t('inbox.saved.is_shared')}</span>}
        <Count value={count} label={t('inbox.views.count', { count })} />
      </Link>
      <ViewMenu view={view} onMove={(step) => move(view.id, step)} />
    </li>
  );
}

function ViewMenu({ view, onMove }: { view: SavedView; onMove: (step: 1 | -1) => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [editing, setEditing] = useState(false);
  const tell = useTellError();
  const { mutate: remove } = useApiMutation(deleteSavedViewContract, {
    invalidates: [listSavedViewsContract],
    onError: tell,
  });
  const { id, name, shared } = view;
  const changeable = !shared || can(inboxPermissions.shareViews);
  const ask = async (): Promise<void> => {
    const sure = await confirm({
      title: t('inbox.saved.delete_ask', { name }),
      description: t(shared ? 'inbox.saved.delete_shared' : 'inbox.saved.delete_own'),
      action: t('inbox.saved.delete'),
      danger: true,
    });
    if (sure) remove({ params: { id } });
  };
  return (
    <>
      <Menu
        label={t('inbox.saved.actions', { name })}
        trigger={<IconButton size="sm" label={t('inbox.saved.actions', { name })} icon={<Ellipsis />} />}
        items={[
          { key: 'up', label: t('inbox.saved.up'), onSelect: () => onMove(-1) },
          { key: 'down', label: t('inbox.saved.down'), onSelect: () => onMove(1) },
          ...(changeable
            ? [
                { key: 'edit', label: t('inbox.saved.rename'), onSelect: () => setEditing(true) },
                {
                  key: 'delete',
                  label: t('inbox.saved.delete'),
                  danger: true,
                  onSelect: () => void ask(),
                },
              ]
            : []),
        ]}
      />
      <SaveViewDialog open={editing} onOpenChange={setEditing} view={view} />
    </>
  );
}
