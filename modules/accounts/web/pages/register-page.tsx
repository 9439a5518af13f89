import { useTranslation } from 'react-i18next';
import { currentLocale } from '#kernel/browser';
import { Button, TextLink } from '#ui';
import { registerBody } from '../../contract/index.ts';
import { AccountEmail } from '../forms/account-fields.tsx';
import { FormError } from '../forms/form-error.tsx';
import { FormText } from '../forms/form-text.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { PasswordRules } from '../parts/password-rules.tsx';
import { PublicPage } from '../parts/public-page.tsx';
import { useEnter } from '../parts/use-enter.ts';
import { useSessionStore } from '../session/session-context.tsx';

export default function RegisterPage() {
  const { t } = useTranslation();
  const store = useSessionStore();
  const onwards = useEnter('/welcome');
  const needed = t('accounts.web.field.needed');
  const form = useContractForm({
    schema: registerBody,
    initial: { organisationName: '', fullName: '', email: '', password: '' },
    words: {
      organisationName: needed,
      fullName: needed,
      email: t('accounts.web.field.email_wrong'),
      password: t('accounts.web.password.refused'),
    },
    submit: (body) => store.register({ ...body, locale: currentLocale() }),
  });
  return (
    <PublicPage title={t('accounts.web.register.title')} subtitle={t('accounts.web.register.lead')}>
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <FormError error={form.error} />
        <FormText
          form={form}
          name="organisationName"
          label={t('accounts.web.field.organisation_name')}
          help={t('accounts.web.field.organisation_name_help')}
          scale="lg"
          autoComplete="organization"
        />
        <FormText
          form={form}
          name="fullName"
          label={t('accounts.web.field.full_name')}
          scale="lg"
          autoComplete="name"
        />
        <AccountEmail form={form} />
        <FormText
          form={form}
          name="password"
          label={t('accounts.web.field.password')}
          help={<PasswordRules password={form.values.password} />}
          type="password"
          scale="lg"
          autoComplete="new-password"
        />
        <Button type="submit" variant="primary" size="lg" busy={form.busy}>
          {t('accounts.web.register.action')}
        </Button>
      </form>
      <p className="mt-6 text-14 text-ink-soft">
        {t('accounts.web.register.have_account')}{' '}
        <TextLink href={`/sign-in${onwards}`}>{t('accounts.web.sign_in.link')}</TextLink>
      </p>
    </PublicPage>
  );
}
