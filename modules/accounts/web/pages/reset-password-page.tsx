import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, LinkButton, TextLink } from '#ui';
import { resetPasswordBody, resetPasswordContract } from '../../contract/index.ts';
import { FormError } from '../forms/form-error.tsx';
import { FormText } from '../forms/form-text.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { PasswordRules } from '../parts/password-rules.tsx';
import { PublicPage } from '../parts/public-page.tsx';
import { useApi } from '../session/session-context.tsx';
import { useLinkToken } from '../session/use-link-token.ts';

/** Behind the mailed link: a new password. */
export default function ResetPasswordPage() {
  const { t } = useTranslation();
  const api = useApi();
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  const form = useContractForm({
    schema: resetPasswordBody,
    initial: { token, password: '' },
    words: { token: t('accounts.web.link.incomplete'), password: t('accounts.web.password.refused') },
    submit: async (body) => {
      await api.call(resetPasswordContract, { body });
      setDone(true);
    },
  });
  if (done) {
    return (
      <PublicPage title={t('accounts.web.reset.done_title')}>
        <p role="status">{t('accounts.web.reset.done')}</p>
        <LinkButton href="/sign-in" variant="primary" size="lg" className="mt-6">
          {t('accounts.web.sign_in.action')}
        </LinkButton>
      </PublicPage>
    );
  }
  return (
    <PublicPage title={t('accounts.web.reset.title')} subtitle={t('accounts.web.reset.lead')}>
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <FormError error={form.error} />
        {form.errors.token && <p role="alert">{form.errors.token}</p>}
        <FormText
          form={form}
          name="password"
          label={t('accounts.web.field.new_password')}
          help={<PasswordRules password={form.values.password} />}
          type="password"
          scale="lg"
          autoComplete="new-password"
        />
        <Button type="submit" variant="primary" size="lg" busy={form.busy}>
          {t('accounts.web.reset.action')}
        </Button>
      </form>
      <p className="mt-6 text-14 text-ink-soft">
        <TextLink href="/forgot-password">{t('accounts.web.reset.again')}</TextLink>
      </p>
    </PublicPage>
  );
}
