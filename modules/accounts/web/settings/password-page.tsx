import { useTranslation } from 'react-i18next';
import { Field, Page, PasswordInput, TextInput, toast } from '#ui';
import { changePasswordBody, changePasswordContract } from '../../contract/index.ts';
import { FormError } from '../forms/form-error.tsx';
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
        <Field label={t('accounts.web.field.current_password')} error={form.errors.currentPassword}>
          <PasswordInput
            autoComplete="current-password"
            value={form.values.currentPassword}
            onChange={(event) => form.set('currentPassword', event.target.value)}
          />
        </Field>
        <Field
          label={t('accounts.web.field.new_password')}
          help={<PasswordRules password={form.values.newPassword} />}
          error={form.errors.newPassword}
        >
          <PasswordInput
            autoComplete="new-password"
            value={form.values.newPassword}
            onChange={(event) => form.set('newPassword', event.target.value)}
          />
        </Field>
        <SaveBar dirty={form.dirty} busy={form.busy} saved={false} />
      </form>
    </Page>
  );
}
