import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, useApiMutation } from '#modules/accounts/web';
import { Field, PasswordInput, TextInput } from '#ui';
import {
  type EngineKey,
  type EngineModels,
  getEnginesContract,
  saveEngineKeyContract,
} from '../../contract/index.ts';
import type { shownVendors } from '../state/vendors.ts';

/** Saves access to a vendor, or changes it: a key that is kept is never shown again, and stays where none is typed. */
export function KeyDialog(given: {
  shown: (typeof shownVendors)[number];
  name: string;
  kept: EngineKey | null;
  onSaved: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { shown, name, kept, onSaved, onClose } = given;
  const own = shown.vendor === 'compatible';
  const [key, setKey] = useState('');
  const [address, setAddress] = useState(kept?.baseUrl ?? '');
  const [models, setModels] = useState<EngineModels>(kept?.models ?? {});
  const save = useApiMutation(saveEngineKeyContract, {
    invalidates: [getEnginesContract],
    onSuccess: onSaved,
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const named = Object.entries(models).filter(([, model]) => model?.trim());
    save.mutate({
      body: {
        vendor: shown.vendor,
        ...(key.trim() !== '' && { key }),
        baseUrl: address.trim() === '' ? null : address.trim(),
        models: Object.fromEntries(named),
      },
    });
  };
  const addressField = (
    <Field
      label={t('ai.web.address')}
      help={t(own ? 'ai.web.address_help' : 'ai.web.address_elsewhere')}
      required={own}
      optional={!own}
    >
      <TextInput
        type="url"
        inputMode="url"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
    </Field>
  );
  return (
    <FormDialog
      onClose={onClose}
      title={t(kept ? 'ai.web.change_named' : 'ai.web.add_named', { name })}
      description={t('ai.web.dialog_lead')}
      action={t('ai.web.save')}
      busy={save.isPending}
      error={save.error}
      onSubmit={send}
    >
      {own && addressField}
      <Field
        label={t('ai.web.key')}
        help={kept?.lastFour ? t('ai.web.key_kept', { last: kept.lastFour }) : t('ai.web.key_help')}
        required={!own && !kept}
        optional={own}
      >
        <PasswordInput autoComplete="off" value={key} onChange={(event) => setKey(event.target.value)} />
      </Field>
      {Object.entries(shown.models).map(([use, usual]) => (
        <Field
          key={use}
          label={t(`ai.web.model.${use}`)}
          help={usual === '' ? undefined : t('ai.web.model_usual', { usual })}
          optional
        >
          <TextInput
            spellCheck={false}
            autoCapitalize="none"
            value={models[use as keyof EngineModels] ?? ''}
            onChange={(event) => setModels({ ...models, [use]: event.target.value })}
          />
        </Field>
      ))}
      {!own && addressField}
    </FormDialog>
  );
}
