import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, TextLink } from '#ui';
import { requestPasswordResetBody, requestPasswordResetContract } from '../../contract/index.ts';
import { AccountEmail } from '../forms/account-fields.tsx';
import { FormError } from '../forms/form-error.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { PublicPage } from '../parts/public-page.tsx';
import { useApi } from '../session/session-context.tsx';

/** Asks for the link that lets somebody choose a new password. It never says whether an address has an account. */
export default function ForgotPasswordPage() {
  const { t } = useTranslation();
  const api = useApi();
  const [sentTo, setSentTo] = useState('');
  const form = useContractForm({
    schema: requestPasswordResetBody,
    initial: { email: '' },
    words: { email: t('accounts.web.field.email_wrong') },
    submit: async (body) => {
      await api.call(requestPasswordResetContract, { body });
      setSentTo(body.email);
    },
  });
  const back = (
    <p className="mt-6 text-14 text-ink-soft">
      <TextLink href="/sign-in">{t('accounts.web.forgot.back')}</TextLink>
    </p>
  );
  if (sentTo !== '') {
    return (
      <PublicPage title={t('accounts.web.forgot.sent_title')}>
        <p role="status">{t('accounts.web.forgot.sent', { email: sentTo })}</p>
        {back}
      </PublicPage>
    );
  }
  return (
    <PublicPage title={t('accounts.web.forgot.title')} subtitle={t('accounts.web.forgot.lead')}>
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <FormError error={form.error} />
        <AccountEmail form={form} />
        <Button type="submit" variant="primary" size="lg" busy={form.busy}>
          {t('accounts.web.forgot.action')}
        </Button>
      </form>
      {back}
    </PublicPage>
  );
}
