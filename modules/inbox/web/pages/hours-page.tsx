import { useTranslation } from 'react-i18next';
import { QueryAnswer, useApiQuery, useSession } from '#modules/accounts/web';
import { Page } from '#ui';
import { getWorkingHoursContract, inboxPermissions } from '../../contract/index.ts';
import { HoursForm } from '../parts/hours/hours-form.tsx';

/** When people are there, and what visitors are told otherwise. */
export default function HoursPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const query = useApiQuery(getWorkingHoursContract, undefined);
  return (
    <Page title={t('inbox.nav.hours')} subtitle={t('inbox.hours.subtitle')} width="form">
      <QueryAnswer query={query}>
        {(hours) => <HoursForm initial={hours} mayManage={can(inboxPermissions.manage)} />}
      </QueryAnswer>
    </Page>
  );
}
