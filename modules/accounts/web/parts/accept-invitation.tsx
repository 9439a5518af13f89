import { useTranslation } from 'react-i18next';
import { currentLocale, useGo } from '#kernel/browser';
import { Button, Field, TextInput, TextLink } from '#ui';
import { acceptInvitationBody } from '../../contract/index.ts';
import { FormError } from '../forms/form-error.tsx';
import { FormText } from '../forms/form-text.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { useSessionStore } from '../session/session-context.tsx';
import { PasswordRules } from './password-rules.tsx';

/** Joins with the password of the account that the address has, or with a new account. */
export function AcceptInvitation({
  token,
  email,
  hasAccount,
}: {
  token: string;
  email: string;
  hasAccount: boolean;
}) {
  const { t } = useTranslation();
  const store = useSessionStore();
  const go = useGo();
  const form = useContractForm({
    schema: acceptInvitationBody,
    initial: { token, password: '', ...(!hasAccount && { fullName: '' }) },
    words: {
      fullName: t('accounts.web.field.needed'),
      password: t(hasAccount ? 'accounts.web.field.needed' : 'accounts.web.password.refused'),
    },
    submit: async (body) => {
      await store.join({ ...body, locale: currentLocale() });
      go('/', { replace: true });
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
      <FormError error={form.error} />
      <Field label={t('accounts.web.field.email')}>
        <TextInput scale="lg" readOnly type="email" autoComplete="username" value={email} />
      </Field>
      {!hasAccount && (
        <FormText
          form={form}
          name="fullName"
          label={t('accounts.web.field.full_name')}
          scale="lg"
          autoComplete="name"
        />
      )}
      <FormText
        form={form}
        name="password"
        label={t('accounts.web.field.password')}
        help={
          hasAccount ? (
            t('accounts.web.invitation.own_password')
          ) : (
            <PasswordRules password={form.values.password} />
          )
        }
        type="password"
        scale="lg"
        autoComplete={hasAccount ? 'current-password' : 'new-password'}
      />
      <Button type="submit" variant="primary" size="lg" busy={form.busy}>
        {t('accounts.web.invitation.action')}
      </Button>
      {hasAccount && (
        <p className="text-14 text-ink-soft">
          <TextLink href="/forgot-password">{t('accounts.web.sign_in.forgotten')}</TextLink>
        </p>
      )}
    </form>
  );
}
