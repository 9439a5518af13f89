import { useTranslation } from 'react-i18next';
import { Notice, useApiQuery } from '#modules/accounts/web';
import { LinkButton } from '#ui';
import { getSwitchesContract } from '../../contract/index.ts';

const refetchInterval = 60_000;

/** After a restore, for the administrator: nothing leaves until somebody says so. */
export default function OutgoingNotice() {
  const { t } = useTranslation();
  const { data } = useApiQuery(getSwitchesContract, undefined, { refetchInterval });
  if (data?.outgoing !== false) return null;
  return (
    <Notice
      action={
        <LinkButton size="sm" href="/settings/health">
          {t('operations.web.outgoing.look')}
        </LinkButton>
      }
    >
      {t('operations.web.outgoing.notice')}
    </Notice>
  );
}
