import { useTranslation } from 'react-i18next';
import { LinkButton, Page } from '#ui';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page width="form" title={t('accounts.web.not_found.title')} subtitle={t('accounts.web.not_found.text')}>
      <div>
        <LinkButton href="/" variant="primary">
          {t('accounts.web.not_found.action')}
        </LinkButton>
      </div>
    </Page>
  );
}
