import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery, useSession } from '#modules/accounts/web';
import { Card, Loading, Page, Skeleton } from '#ui';
import { inboxPermissions, listAssignmentRulesContract, listTeamsContract } from '../../contract/index.ts';
import { AssignmentRuleList } from '../parts/teams/rule-list.tsx';
import { TeamList } from '../parts/teams/team-list.tsx';

/** The teams, and who gets what nobody has. */
export default function TeamsPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const teams = useApiQuery(listTeamsContract, undefined);
  const rules = useApiQuery(listAssignmentRulesContract, undefined);
  const mayManage = can(inboxPermissions.manage);
  const error = teams.error ?? rules.error;
  return (
    <Page title={t('inbox.nav.teams')} subtitle={t('inbox.teams.subtitle')} width="reading">
      {teams.data && rules.data ? (
        <div className="flex flex-col gap-4">
          <TeamList teams={teams.data.items} mayManage={mayManage} />
          <AssignmentRuleList
            key={JSON.stringify(rules.data.items)}
            initial={rules.data.items}
            mayManage={mayManage}
          />
        </div>
      ) : error ? (
        <QueryError error={error} onRetry={() => void Promise.all([teams.refetch(), rules.refetch()])} />
      ) : (
        <Card>
          <Loading />
          <Skeleton className="w-3/5" />
        </Card>
      )}
    </Page>
  );
}
