import { useTranslation } from 'react-i18next';
import { Button, TextLink } from '#ui';
import { loginBody } from '../../contract/index.ts';
import { AccountEmail } from '../forms/account-fields.tsx';
import { FormError } from '../forms/form-error.tsx';
import { FormText } from '../forms/form-text.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { PublicPage } from '../parts/public-page.tsx';
import { useEnter } from '../parts/use-enter.ts';
import { useSessionState, useSessionStore } from '../session/session-context.tsx';

export default function SignInPage() {
  const { t } = useTranslation();
  const store = useSessionStore();
  const state = useSessionState();
  const onwards = useEnter('/');
  const form = useContractForm({
    schema: loginBody,
    initial: { email: '', password: '' },
    words: { email: t('accounts.web.field.email_wrong'), password: t('accounts.web.field.needed') },
    submit: store.signIn,
  });
  const ended = state.kind === 'signed_out' && state.why === 'ended';
  return (
    <PublicPage
      title={t('accounts.web.sign_in.title')}
      subtitle={ended ? t('accounts.web.sign_in.ended') : undefined}
    >
      <form noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <FormError error={form.error} />
        <AccountEmail form={form} />
        <FormText
          form={form}
          name="password"
          label={t('accounts.web.field.password')}
          type="password"
          scale="lg"
          autoComplete="current-password"
        />
        <Button type="submit" variant="primary" size="lg" busy={form.busy}>
          {t('accounts.web.sign_in.action')}
        </Button>
      </form>
      <p className="mt-6 text-14 text-ink-soft">
        <TextLink href="/forgot-password">{t('accounts.web.sign_in.forgotten')}</TextLink>
      </p>
      <p className="mt-2 text-14 text-ink-soft">
        {t('accounts.web.sign_in.no_account')}{' '}
        <TextLink href={`/register${onwards}`}>{t('accounts.web.register.link')}</TextLink>
      </p>
    </PublicPage>
  );
}
