import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery } from '#modules/accounts/web';
import { Card, Loading, Page, Skeleton } from '#ui';
import { getNotificationChoicesContract } from '../../contract/index.ts';
import { NoticesForm } from '../parts/notices/notices-form.tsx';

/** What the member is told, and how. */
export default function NoticesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useApiQuery(getNotificationChoicesContract, undefined);
  return (
    <Page title={t('inbox.nav.notices')} subtitle={t('inbox.notices.subtitle')} width="reading">
      {error && !data ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <NoticesForm initial={data} />
      ) : (
        <Card>
          <Loading />
          <Skeleton className="w-3/5" />
        </Card>
      )}
    </Page>
  );
}
