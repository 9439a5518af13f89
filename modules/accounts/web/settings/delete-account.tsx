import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui';
import { deleteAccountBody, deleteAccountContract } from '../../contract/index.ts';
import { CurrentPassword } from '../forms/account-fields.tsx';
import { FormDialog } from '../forms/form-dialog.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { useApi, useSession } from '../session/session-context.tsx';

/** The end of one's account, 14 days from now. */
export function DeleteAccount() {
  const { t } = useTranslation();
  const api = useApi();
  const { signOut } = useSession();
  const [open, setOpen] = useState(false);
  const form = useContractForm({
    schema: deleteAccountBody,
    initial: { password: '' },
    words: { password: t('accounts.web.field.needed') },
    submit: async (body) => {
      await api.call(deleteAccountContract, { body });
      await signOut();
    },
  });
  return (
    <section className="mt-8 border-t border-line pt-6">
      <h2 className="font-semibold">{t('accounts.web.delete_account.title')}</h2>
      <p className="mt-1 text-ink-soft">{t('accounts.web.delete_account.text')}</p>
      <Button variant="danger" className="mt-3" onClick={() => setOpen(true)}>
        {t('accounts.web.delete_account.title')}
      </Button>
      <FormDialog
        open={open}
        onClose={() => setOpen(false)}
        size="sm"
        title={t('accounts.web.delete_account.title')}
        description={t('accounts.web.delete_account.text')}
        action={t('accounts.web.delete_account.action')}
        danger
        busy={form.busy}
        error={form.error}
        onSubmit={form.onSubmit}
      >
        <CurrentPassword form={form} />
      </FormDialog>
    </section>
  );
}
