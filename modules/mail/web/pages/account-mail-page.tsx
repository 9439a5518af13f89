import { useTranslation } from 'react-i18next';
import { getAccountMailContract, listAccountMailContract } from '../../contract/index.ts';
import { CaughtMailPage } from '../parts/caught-mail-page.tsx';

/** What would have been sent about accounts, for whoever looks after the installation. */
export default function AccountMailPage() {
  const { t } = useTranslation();
  return (
    <CaughtMailPage
      title={t('mail.web.settings.account_mail')}
      lead={t('mail.web.account_mail.lead')}
      list={listAccountMailContract}
      open={getAccountMailContract}
    />
  );
}
