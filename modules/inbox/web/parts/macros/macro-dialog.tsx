import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, useApiMutation } from '#modules/accounts/web';
import { Button, Checkbox, Field, IconButton, Menu, Select, TextInput } from '#ui';
import {
  createMacroContract,
  listMacrosContract,
  type Macro,
  type MacroAction,
  macroKinds,
  updateMacroContract,
} from '../../../contract/index.ts';
import { ActionFields } from './action-fields.tsx';

export interface MacroDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The macro to change; without one a new one is made. */
  macro?: Macro;
}

/** What an action is told at first. */
const fresh: { readonly [K in MacroAction['kind']]: Extract<MacroAction, { kind: K }> } = {
  reply: { kind: 'reply', cannedReplyId: '' },
  note: { kind: 'note', text: '' },
  status: { kind: 'status', status: 'resolved' },
  assign: { kind: 'assign', assigneeId: 'me' },
  tag: { kind: 'tag', tags: [] },
  untag: { kind: 'untag', tags: [] },
  snooze: { kind: 'snooze', hours: 24 },
};

const isTold = (action: MacroAction): boolean =>
  action.kind === 'reply'
    ? action.cannedReplyId !== ''
    : action.kind === 'note'
      ? action.text.trim() !== ''
      : action.kind === 'tag' || action.kind === 'untag'
        ? action.tags.length > 0
        : true;

const noKey = '0';
const keys = Array.from({ length: 9 }, (_, at) => String(at + 1));

/** Puts a macro together: its name, its key, one action of each kind at most. */
export default function MacroDialog({ open, onOpenChange, macro }: MacroDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(macro?.name ?? '');
  const [key, setKey] = useState(String(macro?.key ?? noKey));
  const [shared, setShared] = useState(macro?.shared ?? false);
  const [actions, setActions] = useState<readonly MacroAction[]>(macro?.actions ?? []);
  const [tried, setTried] = useState(false);
  const options = { invalidates: [listMacrosContract], onSuccess: () => onOpenChange(false) };
  const create = useApiMutation(createMacroContract, options);
  const update = useApiMutation(updateMacroContract, options);
  const complete = actions.length > 0 && actions.every(isTold);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || !complete) return;
    const body = {
      name: name.trim(),
      key: key === noKey ? null : Number(key),
      shared,
      actions: [...actions],
    };
    if (macro) update.mutate({ params: { id: macro.id }, body });
    else create.mutate({ body });
  };
  const free = macroKinds.filter((kind) => !actions.some((action) => action.kind === kind));
  return (
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      title={t(macro ? 'inbox.macros.edit_title' : 'inbox.macros.create')}
      action={t('inbox.save')}
      busy={create.isPending || update.isPending}
      error={create.error ?? update.error}
      onSubmit={submit}
    >
      <Field
        label={t('inbox.macros.name')}
        error={tried && name.trim() === '' ? t('inbox.macros.name_needed') : undefined}
      >
        <TextInput value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field label={t('inbox.macros.key')}>
        <Select
          value={key}
          onValueChange={setKey}
          options={[
            { value: noKey, label: t('inbox.macros.no_key') },
            ...keys.map((value) => ({ value, label: value })),
          ]}
        />
      </Field>
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-1 text-13 font-medium">{t('inbox.macros.actions')}</legend>
        {actions.map((action, at) => (
          <div key={action.kind} className="flex items-end gap-2">
            <div className="min-w-0 grow">
              <ActionFields action={action} onChange={(next) => setActions(actions.with(at, next))} />
            </div>
            <IconButton
              label={t('inbox.macros.remove', { action: t(`inbox.macros.kind.${action.kind}`) })}
              icon={<X />}
              onClick={() => setActions(actions.toSpliced(at, 1))}
            />
          </div>
        ))}
        {free.length > 0 && (
          <Menu
            label={t('inbox.macros.add')}
            trigger={
              <Button size="sm" icon={<Plus />} className="self-start">
                {t('inbox.macros.add')}
              </Button>
            }
            items={free.map((kind) => ({
              key: kind,
              label: t(`inbox.macros.kind.${kind}`),
              onSelect: () => setActions([...actions, fresh[kind]]),
            }))}
          />
        )}
        <p aria-live="polite" className="text-13 text-danger">
          {tried && !complete && t('inbox.macros.actions_needed')}
        </p>
      </fieldset>
      {(macro?.mine ?? true) && (
        <Checkbox label={t('inbox.replies.shared')} checked={shared} onCheckedChange={setShared} />
      )}
    </FormDialog>
  );
}
