import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, toast } from '#ui';
import { sendVerificationContract } from '../../contract/index.ts';
import { useTellError } from '../data/query-error.tsx';
import { useApiMutation } from '../data/use-api-mutation.ts';
import { useSession } from '../session/session-context.tsx';
import { Notice } from './notice.tsx';

/** Until somebody has proved their address: that they should, and the letter once more. */
export function VerifyNotice() {
  const { t } = useTranslation();
  const { user } = useSession();
  const [later, setLater] = useState(false);
  const tell = useTellError();
  const send = useApiMutation(sendVerificationContract, {
    onSuccess: () => {
      setLater(true);
      toast({ title: t('accounts.web.verify.sent', { email: user.email }), tone: 'success' });
    },
    onError: tell,
  });
  if (user.emailVerified || later) return null;
  return (
    <Notice
      action={
        <span className="flex gap-2">
          <Button size="sm" busy={send.isPending} onClick={() => send.mutate()}>
            {t('accounts.web.verify.again')}
          </Button>
          <Button size="sm" variant="ghost" onClick={() => setLater(true)}>
            {t('accounts.web.verify.later')}
          </Button>
        </span>
      }
    >
      {t('accounts.web.verify.notice', { email: user.email })}
    </Notice>
  );
}
