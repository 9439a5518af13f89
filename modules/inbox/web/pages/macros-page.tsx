import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiMutation, useApiQuery, useSession, useTellError } from '#modules/accounts/web';
import { Button, Card, EmptyState, IconButton, Kbd, Loading, lazyDialog, Page, Skeleton } from '#ui';
import {
  deleteMacroContract,
  inboxPermissions,
  listMacrosContract,
  type Macro,
} from '../../contract/index.ts';
import type { MacroDialogProps } from '../parts/macros/macro-dialog.tsx';
import { DeleteKept } from '../parts/replies/delete-kept.tsx';

const MacroDialog = lazyDialog<MacroDialogProps>(() => import('../parts/macros/macro-dialog.tsx'));

/** Series of actions that one key opens in a conversation. */
export default function MacrosPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [creating, setCreating] = useState(false);
  const { data, error, refetch } = useApiQuery(listMacrosContract, undefined);
  const mayWrite = can(inboxPermissions.reply);
  return (
    <Page
      title={t('inbox.nav.macros')}
      subtitle={t('inbox.macros.subtitle')}
      width="reading"
      action={
        mayWrite && (
          <Button variant="primary" icon={<Plus />} onClick={() => setCreating(true)}>
            {t('inbox.macros.create')}
          </Button>
        )
      }
    >
      {error && !data ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Card>
          <Loading />
          <Skeleton className="w-3/5" />
        </Card>
      ) : data.items.length === 0 ? (
        <Card>
          <EmptyState>{t('inbox.macros.empty')}</EmptyState>
        </Card>
      ) : (
        <Card flush>
          <ul className="divide-y divide-line">
            {data.items.map((macro) => (
              <MacroRow key={macro.id} macro={macro} mayWrite={mayWrite} />
            ))}
          </ul>
        </Card>
      )}
      <MacroDialog open={creating} onOpenChange={setCreating} />
    </Page>
  );
}

function MacroRow({ macro, mayWrite }: { macro: Macro; mayWrite: boolean }) {
  const { t } = useTranslation();
  const tell = useTellError();
  const [editing, setEditing] = useState(false);
  const remove = useApiMutation(deleteMacroContract, { invalidates: [listMacrosContract], onError: tell });
  const { id, name, key, actions, shared, uses } = macro;
  return (
    <li className="flex items-start gap-2 px-4 py-3">
      <div className="flex min-w-0 grow flex-col gap-1">
        <p className="flex items-center gap-2 font-medium">
          <span className="wrap-anywhere">{name}</span>
          {key !== null && <Kbd keys={String(key)} />}
        </p>
        <p className="text-13 text-ink-soft">
          {actions.map(({ kind }) => t(`inbox.macros.kind.${kind}`)).join(' · ')}
        </p>
        <p className="text-12 text-ink-soft">
          {t(shared ? 'inbox.replies.is_shared' : 'inbox.replies.is_own')}
          {uses > 0 && ` · ${t('inbox.replies.uses', { count: uses })}`}
        </p>
      </div>
      {mayWrite && (
        <>
          <IconButton
            label={t('inbox.macros.edit', { name })}
            icon={<Pencil />}
            onClick={() => setEditing(true)}
          />
          <DeleteKept
            label={t('inbox.macros.delete', { name })}
            title={t('inbox.macros.delete_ask', { name })}
            description={t('inbox.macros.delete_text')}
            action={t('inbox.replies.delete_action')}
            busy={remove.isPending}
            onDelete={() => remove.mutate({ params: { id } })}
          />
          <MacroDialog key={JSON.stringify(macro)} open={editing} onOpenChange={setEditing} macro={macro} />
        </>
      )}
    </li>
  );
}
