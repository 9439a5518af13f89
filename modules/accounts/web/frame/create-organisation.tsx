import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';

import { createOrganisationBody, createOrganisationContract } from '../../contract/index.ts';
import { FormDialog } from '../forms/form-dialog.tsx';
import { FormText } from '../forms/form-text.tsx';
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
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      size="sm"
      title={t('accounts.web.workspace.create')}
      description={t('accounts.web.workspace.create_help')}
      action={t('accounts.web.workspace.create_action')}
      busy={form.busy}
      error={form.error}
      onSubmit={form.onSubmit}
    >
      <FormText
        form={form}
        name="name"
        label={t('accounts.web.field.organisation_name')}
        autoComplete="organization"
      />
    </FormDialog>
  );
}
