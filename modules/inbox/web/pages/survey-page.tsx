import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery, useSession } from '#modules/accounts/web';
import { Card, Loading, Page, Skeleton } from '#ui';
import { getSurveySettingsContract, inboxPermissions } from '../../contract/index.ts';
import { SurveyForm } from '../parts/survey/survey-form.tsx';

/** Whether visitors are asked how it was, and how. */
export default function SurveyPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useApiQuery(getSurveySettingsContract, undefined);
  return (
    <Page title={t('inbox.nav.survey')} subtitle={t('inbox.survey_settings.subtitle')} width="form">
      {error && !data ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <SurveyForm initial={data} mayManage={can(inboxPermissions.manage)} />
      ) : (
        <Card>
          <Loading />
          <Skeleton className="w-3/5" />
        </Card>
      )}
    </Page>
  );
}
