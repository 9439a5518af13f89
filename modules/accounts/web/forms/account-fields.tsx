import { useTranslation } from 'react-i18next';
import { FormText } from './form-text.tsx';
import type { ContractForm } from './use-contract-form.ts';

/** The address that one signs in with, on the pages for whoever is signed out. */
export function AccountEmail({ form }: { form: ContractForm<{ email: string }> }) {
  const { t } = useTranslation();
  return (
    <FormText
      form={form}
      name="email"
      label={t('accounts.web.field.email')}
      scale="lg"
      type="email"
      autoComplete="username"
    />
  );
}

/** Asked again for what only the person themselves may do. */
export function CurrentPassword({ form }: { form: ContractForm<{ password: string }> }) {
  const { t } = useTranslation();
  return (
    <FormText
      form={form}
      name="password"
      label={t('accounts.web.field.current_password')}
      type="password"
      autoComplete="current-password"
    />
  );
}
