import { useTranslation } from 'react-i18next';
import { QueryAnswer, together, useApiQuery, useSession } from '#modules/accounts/web';
import { Page } from '#ui';
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
  return (
    <Page title={t('inbox.nav.teams')} subtitle={t('inbox.teams.subtitle')} width="reading">
      <QueryAnswer query={together(teams, rules)}>
        {([{ items }, { items: initial }]) => (
          <div className="flex flex-col gap-4">
            <TeamList teams={items} mayManage={mayManage} />
            <AssignmentRuleList key={JSON.stringify(initial)} initial={initial} mayManage={mayManage} />
          </div>
        )}
      </QueryAnswer>
    </Page>
  );
}
