import { useTranslation } from 'react-i18next';
import { Page, TextInput, toast } from '#ui';
import { changePasswordBody, changePasswordContract } from '../../contract/index.ts';
import { FormError } from '../forms/form-error.tsx';
import { FormText } from '../forms/form-text.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { PasswordRules } from '../parts/password-rules.tsx';
import { useApi, useSession } from '../session/session-context.tsx';
import { SaveBar } from './save-bar.tsx';

/** A new password, for whoever knows the present one. */
export default function PasswordPage() {
  const { t } = useTranslation();
  const api = useApi();
  const { user } = useSession();
  const form = useContractForm({
    schema: changePasswordBody,
    initial: { currentPassword: '', newPassword: '' },
    words: {
      currentPassword: t('accounts.web.field.needed'),
      newPassword: t('accounts.web.password.refused'),
    },
    submit: async (body) => {
      await api.call(changePasswordContract, { body });
      toast({ title: t('accounts.web.password.changed'), tone: 'success' });
    },
  });
  return (
    <Page
      width="form"
      title={t('accounts.web.settings.password')}
      subtitle={t('accounts.web.password.change_lead')}
    >
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <FormError error={form.error} />
        {/* Password managers want to know whose password it is. */}
        <TextInput
          className="sr-only"
          tabIndex={-1}
          aria-hidden
          readOnly
          autoComplete="username"
          value={user.email}
        />
        <FormText
          form={form}
          name="currentPassword"
          label={t('accounts.web.field.current_password')}
          type="password"
          autoComplete="current-password"
        />
        <FormText
          form={form}
          name="newPassword"
          label={t('accounts.web.field.new_password')}
          help={<PasswordRules password={form.values.newPassword} />}
          type="password"
          autoComplete="new-password"
        />
        <SaveBar dirty={form.dirty} busy={form.busy} saved={false} />
      </form>
    </Page>
  );
}
