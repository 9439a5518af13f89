import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmEmailContract } from '../../contract/index.ts';
import { FollowLink } from '../parts/follow-link.tsx';
import { useSessionStore } from '../session/session-context.tsx';

/** Behind the link that was mailed to a new address. */
export default function ConfirmEmailPage() {
  const { t } = useTranslation();
  const store = useSessionStore();
  const follow = useCallback(
    async (token: string) => {
      await store.api.call(confirmEmailContract, { body: { token } });
      await store.refreshIfSignedIn();
    },
    [store],
  );
  return (
    <FollowLink
      title={t('accounts.web.confirm_email.title')}
      done={t('accounts.web.confirm_email.done')}
      advice={t('accounts.web.confirm_email.advice')}
      follow={follow}
    />
  );
}
