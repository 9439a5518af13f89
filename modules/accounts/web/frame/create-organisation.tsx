import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { Button, Dialog, Field, TextInput } from '#ui';
import { createOrganisationBody, createOrganisationContract } from '../../contract/index.ts';
import { FormError } from '../forms/form-error.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { useApi, useSession } from '../session/session-context.tsx';

/** Founds another organisation and goes there. */
export default function CreateOrganisation({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const { t } = useTranslation();
  const api = useApi();
  const go = useGo();
  const { switchTo } = useSession();
  const formId = useId();
  const form = useContractForm({
    schema: createOrganisationBody,
    initial: { name: '' },
    words: { name: t('accounts.web.field.needed') },
    submit: async (body) => {
      const { id } = await api.call(createOrganisationContract, { body });
      await switchTo(id);
      onOpenChange(false);
      go('/welcome');
    },
  });
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={t('accounts.web.workspace.create')}
      description={t('accounts.web.workspace.create_help')}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('accounts.web.form.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} busy={form.busy}>
            {t('accounts.web.workspace.create_action')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <FormError error={form.error} />
        <Field label={t('accounts.web.field.organisation_name')} error={form.errors.name}>
          <TextInput
            autoComplete="organization"
            value={form.values.name}
            onChange={(event) => form.set('name', event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
