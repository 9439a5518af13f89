import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery, useSession } from '#modules/accounts/web';
import { Card, Loading, Page, Skeleton } from '#ui';
import { getWorkingHoursContract, inboxPermissions } from '../../contract/index.ts';
import { HoursForm } from '../parts/hours/hours-form.tsx';

/** When people are there, and what visitors are told otherwise. */
export default function HoursPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useApiQuery(getWorkingHoursContract, undefined);
  return (
    <Page title={t('inbox.nav.hours')} subtitle={t('inbox.hours.subtitle')} width="form">
      {error && !data ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <HoursForm initial={data} mayManage={can(inboxPermissions.manage)} />
      ) : (
        <Card>
          <Loading />
          <Skeleton className="w-3/5" />
        </Card>
      )}
    </Page>
  );
}
