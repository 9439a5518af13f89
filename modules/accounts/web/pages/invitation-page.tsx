import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '#kernel/browser';
import type { ResponseOf } from '#kernel/contract';
import { Loading, TextLink } from '#ui';
import { openInvitationContract } from '../../contract/index.ts';
import { FormError } from '../forms/form-error.tsx';
import { AcceptInvitation } from '../parts/accept-invitation.tsx';
import { PublicPage } from '../parts/public-page.tsx';
import { useApi } from '../session/session-context.tsx';
import { useLinkToken } from '../session/use-link-token.ts';
import { roleKeys } from '../settings/role-keys.ts';

type Opened = ResponseOf<typeof openInvitationContract>;

/** Behind the link of an invitation: who asks, and the way in. */
export default function InvitationPage() {
  const { t } = useTranslation();
  const api = useApi();
  const token = useLinkToken();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    api.call(openInvitationContract, { body: { token } }).then(setOpened, setError);
  }, [api, token]);
  if (error !== null) {
    return (
      <PublicPage title={t('accounts.web.invitation.title')}>
        <FormError error={error} />
        <p className="mt-4 text-14 text-ink-soft">{t('accounts.web.invitation.advice')}</p>
        <p className="mt-4 text-14">
          <TextLink href="/sign-in">{t('accounts.web.sign_in.link')}</TextLink>
        </p>
      </PublicPage>
    );
  }
  if (!opened) {
    return (
      <PublicPage title={t('accounts.web.invitation.title')}>
        <Loading />
      </PublicPage>
    );
  }
  const { organisationName: organisation, invitedBy, role, hasAccount } = opened;
  const asks =
    invitedBy === null
      ? t('accounts.web.invitation.asked', { organisation })
      : t('accounts.web.invitation.asked_by', { organisation, name: invitedBy });
  return (
    <PublicPage
      title={t('accounts.web.invitation.join', { organisation })}
      subtitle={`${asks} ${t('accounts.web.invitation.role', { role: t(roleKeys[role]).toLocaleLowerCase(currentLocale()) })}`}
    >
      <AcceptInvitation token={token} email={opened.email} hasAccount={hasAccount} />
    </PublicPage>
  );
}
