import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { Button, ConfirmButton } from '#ui';
import {
  deleteOrganisationBody,
  deleteOrganisationContract,
  leaveOrganisationContract,
  ownOrganisation,
} from '../../contract/index.ts';
import { useTellError } from '../data/query-error.tsx';
import { useApiMutation } from '../data/use-api-mutation.ts';
import { FormDialog } from '../forms/form-dialog.tsx';
import { FormText } from '../forms/form-text.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { useApi, useSession } from '../session/session-context.tsx';

function LeaveOrganisation() {
  const { t } = useTranslation();
  const { organisation, organisations, switchTo, signOut } = useSession();
  const tell = useTellError();
  const go = useGo();
  const other = organisations.find(({ id }) => id !== organisation.id);
  const leave = useApiMutation(leaveOrganisationContract, {
    onSuccess: async () => {
      if (!other) return signOut();
      await switchTo(other.id);
      go('/');
    },
    onError: tell,
  });
  const { name } = organisation;
  return (
    <div>
      <h2 className="font-semibold">{t('accounts.web.leave.title')}</h2>
      <p className="mt-1 text-ink-soft">{t('accounts.web.leave.text')}</p>
      <ConfirmButton
        className="mt-3"
        busy={leave.isPending}
        question={{
          title: t('accounts.web.leave.confirm', { name }),
          description: t(other ? 'accounts.web.leave.help' : 'accounts.web.leave.help_last'),
          action: t('accounts.web.leave.action'),
        }}
        onConfirm={() => leave.mutate()}
      />
    </div>
  );
}

function DeleteOrganisation() {
  const { t } = useTranslation();
  const api = useApi();
  const { organisation, reload } = useSession();
  const [open, setOpen] = useState(false);
  const form = useContractForm({
    schema: deleteOrganisationBody,
    initial: { name: '' },
    words: { name: t('accounts.web.field.needed') },
    submit: async (body) => {
      await api.call(deleteOrganisationContract, { body });
      await reload();
      setOpen(false);
    },
  });
  return (
    <div>
      <h2 className="font-semibold">{t('accounts.web.delete_organisation.title')}</h2>
      <p className="mt-1 text-ink-soft">{t('accounts.web.delete_organisation.text')}</p>
      <Button variant="danger" className="mt-3" onClick={() => setOpen(true)}>
        {t('accounts.web.delete_organisation.title')}
      </Button>
      <FormDialog
        open={open}
        onClose={() => setOpen(false)}
        size="sm"
        title={t('accounts.web.delete_organisation.title')}
        description={t('accounts.web.delete_organisation.text')}
        action={t('accounts.web.delete_organisation.action')}
        danger
        busy={form.busy}
        error={form.error}
        onSubmit={form.onSubmit}
      >
        <FormText
          form={form}
          name="name"
          label={t('accounts.web.delete_organisation.type_name', { name: organisation.name })}
          autoComplete="off"
        />
      </FormDialog>
    </div>
  );
}

/** The ways out: one's own, and the whole organisation's. */
export function OrganisationEnd() {
  const { can, organisation } = useSession();
  return (
    <section className="mt-8 flex flex-col gap-8 border-t border-line pt-6">
      <LeaveOrganisation />
      {can(ownOrganisation) && organisation.deleteAfter === null && <DeleteOrganisation />}
    </section>
  );
}
