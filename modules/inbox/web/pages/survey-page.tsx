import { useTranslation } from 'react-i18next';
import { QueryAnswer, useApiQuery, useSession } from '#modules/accounts/web';
import { Page } from '#ui';
import { getSurveySettingsContract, inboxPermissions } from '../../contract/index.ts';
import { SurveyForm } from '../parts/survey/survey-form.tsx';

/** Whether visitors are asked how it was, and how. */
export default function SurveyPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const query = useApiQuery(getSurveySettingsContract, undefined);
  return (
    <Page title={t('inbox.nav.survey')} subtitle={t('inbox.survey_settings.subtitle')} width="form">
      <QueryAnswer query={query}>
        {(survey) => <SurveyForm initial={survey} mayManage={can(inboxPermissions.manage)} />}
      </QueryAnswer>
    </Page>
  );
}
