import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo, useUrlState } from '#kernel/browser';
import { FormDialog, useApiMutation, useSession } from '#modules/accounts/web';
import { Checkbox, Field, TextInput } from '#ui';
import {
  createSavedViewContract,
  inboxPermissions,
  listSavedViewsContract,
  type SavedView,
  updateSavedViewContract,
} from '../../../contract/index.ts';
import { inboxHref } from '../../state/addresses.ts';
import { filtersOfView, filtersToSave, inboxFilters } from '../../state/views.ts';

export interface SaveViewDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The view to change; without one, the filters that are shown become a new one. */
  view?: SavedView;
}

const longest = 60;

export default function SaveViewDialog({ open, onOpenChange, view }: SaveViewDialogProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const go = useGo();
  const [filters] = useUrlState(inboxFilters);
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const [replace, setReplace] = useState(false);
  const [nameless, setNameless] = useState(false);
  const done = (saved: SavedView): void => {
    onOpenChange(false);
    if (!view || replace) go(inboxHref('', filtersOfView(saved)));
  };
  const options = { invalidates: [listSavedViewsContract], onSuccess: done };
  const create = useApiMutation(createSavedViewContract, options);
  const update = useApiMutation(updateSavedViewContract, options);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The dialog lies inside what opened it, which may be a form of its own.
    event.stopPropagation();
    setNameless(name.trim() === '');
    if (name.trim() === '') return;
    const given = { name: name.trim(), shared };
    if (!view) create.mutate({ body: { ...given, filters: filtersToSave(filters) } });
    else {
      const body = { ...given, ...(replace && { filters: filtersToSave(filters) }) };
      update.mutate({ params: { id: view.id }, body });
    }
  };
  return (
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      size="sm"
      title={t(view ? 'inbox.saved.edit_title' : 'inbox.saved.save')}
      action={t('inbox.save')}
      busy={create.isPending || update.isPending}
      error={create.error ?? update.error}
      onSubmit={submit}
    >
      <Field label={t('inbox.saved.name')} error={nameless ? t('inbox.saved.name_needed') : undefined}>
        <TextInput value={name} maxLength={longest} onChange={(event) => setName(event.target.value)} />
      </Field>
      {can(inboxPermissions.shareViews) && (view?.mine ?? true) && (
        <Checkbox
          label={t('inbox.saved.shared')}
          help={t('inbox.saved.shared_help')}
          checked={shared}
          onCheckedChange={setShared}
        />
      )}
      {view && <Checkbox label={t('inbox.saved.replace')} checked={replace} onCheckedChange={setReplace} />}
    </FormDialog>
  );
}
