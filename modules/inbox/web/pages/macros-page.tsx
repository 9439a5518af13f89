import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PagesList, useApiList, useApiMutation, useSession, useTellError } from '#modules/accounts/web';
import { Button, ConfirmIconButton, IconButton, Kbd, lazyDialog, Page } from '#ui';
import {
  deleteMacroContract,
  inboxPermissions,
  listMacrosContract,
  type Macro,
} from '../../contract/index.ts';
import type { MacroDialogProps } from '../parts/macros/macro-dialog.tsx';

const MacroDialog = lazyDialog<MacroDialogProps>(() => import('../parts/macros/macro-dialog.tsx'));

/** Series of actions that one key opens in a conversation. */
export default function MacrosPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [creating, setCreating] = useState(false);
  const macros = useApiList(listMacrosContract, undefined);
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
      <PagesList
        label={t('inbox.nav.macros')}
        pages={macros}
        empty={t('inbox.macros.empty')}
        itemKey={({ id }) => id}
      >
        {(macro) => <MacroRow macro={macro} mayWrite={mayWrite} />}
      </PagesList>
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
    <div className="flex items-start gap-2">
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
          <ConfirmIconButton
            label={t('inbox.macros.delete', { name })}
            icon={<Trash2 />}
            busy={remove.isPending}
            question={{
              title: t('inbox.macros.delete_ask', { name }),
              description: t('inbox.macros.delete_text'),
              action: t('inbox.replies.delete_action'),
            }}
            onConfirm={() => remove.mutate({ params: { id } })}
          />
          <MacroDialog key={JSON.stringify(macro)} open={editing} onOpenChange={setEditing} macro={macro} />
        </>
      )}
    </div>
  );
}
