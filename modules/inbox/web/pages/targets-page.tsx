import { useTranslation } from 'react-i18next';
import { QueryAnswer, together, useApiQuery, useSession } from '#modules/accounts/web';
import { Page } from '#ui';
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
  return (
    <Page title={t('inbox.nav.targets')} subtitle={t('inbox.targets.subtitle')} width="form">
      <QueryAnswer query={together(targets, teams, hours)}>
        {([initial, { items }, { enabled }]) => (
          <TargetsForm
            initial={initial}
            teams={items}
            inHours={enabled}
            mayManage={can(inboxPermissions.manage)}
          />
        )}
      </QueryAnswer>
    </Page>
  );
}
