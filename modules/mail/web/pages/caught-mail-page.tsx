import { useTranslation } from 'react-i18next';
import { getCaughtMailContract, listCaughtMailContract } from '../../contract/index.ts';
import { CaughtMailPage } from '../parts/caught-mail-page.tsx';

/** What the organisation's conversations would have sent. */
export default function OrganisationMailPage() {
  const { t } = useTranslation();
  return (
    <CaughtMailPage
      title={t('mail.web.settings.caught')}
      lead={t('mail.web.caught.lead')}
      list={listCaughtMailContract}
      open={getCaughtMailContract}
    />
  );
}
