import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button, toast } from '#ui';
import { changeEmailBody, changeEmailContract } from '../../contract/index.ts';
import { CurrentPassword } from '../forms/account-fields.tsx';
import { FormDialog } from '../forms/form-dialog.tsx';
import { FormText } from '../forms/form-text.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { useApi, useSession } from '../session/session-context.tsx';

function ChangeEmail({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { t } = useTranslation();
  const api = useApi();
  const form = useContractForm({
    schema: changeEmailBody,
    initial: { email: '', password: '' },
    words: { email: t('accounts.web.field.email_wrong'), password: t('accounts.web.field.needed') },
    submit: async (body) => {
      await api.call(changeEmailContract, { body });
      onOpenChange(false);
      toast({ title: t('accounts.web.email.sent', { email: body.email }), tone: 'success' });
    },
  });
  return (
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      size="sm"
      title={t('accounts.web.email.change')}
      description={t('accounts.web.email.change_help')}
      action={t('accounts.web.email.action')}
      busy={form.busy}
      error={form.error}
      onSubmit={form.onSubmit}
    >
      <FormText
        form={form}
        name="email"
        label={t('accounts.web.email.new')}
        type="email"
        autoComplete="email"
      />
      <CurrentPassword form={form} />
    </FormDialog>
  );
}

/** The address of one's account, whether it is proved, and the way to another one. */
export function EmailSection() {
  const { t } = useTranslation();
  const { user } = useSession();
  const [changing, setChanging] = useState(false);
  return (
    <section className="mt-8 border-t border-line pt-6">
      <h2 className="font-semibold">{t('accounts.web.field.email')}</h2>
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <p className="min-w-0 grow break-words">
          {user.email}{' '}
          <Badge tone={user.emailVerified ? 'success' : 'brass'}>
            {t(user.emailVerified ? 'accounts.web.email.verified' : 'accounts.web.email.unverified')}
          </Badge>
        </p>
        <Button onClick={() => setChanging(true)}>{t('accounts.web.email.change')}</Button>
      </div>
      <ChangeEmail open={changing} onOpenChange={setChanging} />
    </section>
  );
}
