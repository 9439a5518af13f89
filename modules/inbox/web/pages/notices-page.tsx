import { useTranslation } from 'react-i18next';
import { QueryAnswer, useApiQuery } from '#modules/accounts/web';
import { Page } from '#ui';
import { getNotificationChoicesContract } from '../../contract/index.ts';
import { NoticesForm } from '../parts/notices/notices-form.tsx';

/** What the member is told, and how. */
export default function NoticesPage() {
  const { t } = useTranslation();
  const query = useApiQuery(getNotificationChoicesContract, undefined);
  return (
    <Page title={t('inbox.nav.notices')} subtitle={t('inbox.notices.subtitle')} width="reading">
      <QueryAnswer query={query}>{(choices) => <NoticesForm initial={choices} />}</QueryAnswer>
    </Page>
  );
}
