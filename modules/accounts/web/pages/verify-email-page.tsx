import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { verifyEmailContract } from '../../contract/index.ts';
import { FollowLink } from '../parts/follow-link.tsx';
import { useSessionStore } from '../session/session-context.tsx';

/** Behind the link that proves an address. */
export default function VerifyEmailPage() {
  const { t } = useTranslation();
  const store = useSessionStore();
  const follow = useCallback(
    async (token: string) => {
      await store.api.call(verifyEmailContract, { body: { token } });
      await store.refreshIfSignedIn();
    },
    [store],
  );
  return (
    <FollowLink
      title={t('accounts.web.verify.title')}
      done={t('accounts.web.verify.done')}
      advice={t('accounts.web.verify.advice')}
      follow={follow}
    />
  );
}
