import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery, useSession } from '#modules/accounts/web';
import { Card, Loading, Page, Skeleton } from '#ui';
import {
  getReplyTargetsContract,
  getWorkingHoursContract,
  inboxPermissions,
  listTeamsContract,
} from '../../contract/index.ts';
import { TargetsForm } from '../parts/targets/targets-form.tsx';

/** Within what time people reply. */
export default function TargetsPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const targets = useApiQuery(getReplyTargetsContract, undefined);
  const teams = useApiQuery(listTeamsContract, undefined);
  const hours = useApiQuery(getWorkingHoursContract, undefined);
  const queries = [targets, teams, hours];
  const error = queries.find((query) => query.error)?.error;
  return (
    <Page title={t('inbox.nav.targets')} subtitle={t('inbox.targets.subtitle')} width="form">
      {targets.data && teams.data && hours.data ? (
        <TargetsForm
          initial={targets.data}
          teams={teams.data.items}
          inHours={hours.data.enabled}
          mayManage={can(inboxPermissions.manage)}
        />
      ) : error ? (
        <QueryError error={error} onRetry={() => void Promise.all(queries.map((query) => query.refetch()))} />
      ) : (
        <Card>
          <Loading />
          <Skeleton className="w-3/5" />
        </Card>
      )}
    </Page>
  );
}
