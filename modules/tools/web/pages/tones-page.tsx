import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PagesList, useApiList, useSession } from '#modules/accounts/web';
import { LinkButton, Page, TextLink } from '#ui';
import { listTonesContract, toolsPermissions } from '../../contract/index.ts';
import { MadeRow } from '../parts/made/made-row.tsx';

/** How the organisation sounds: every tone of its own. */
export default function TonesPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const tones = useApiList(listTonesContract, undefined);
  return (
    <Page
      title={t('tools.tone.title')}
      subtitle={t('tools.tone.lead')}
      width="reading"
      back={<TextLink href="/tools/write">{t('tools.write.title')}</TextLink>}
      action={
        can(toolsPermissions.edit) && (
          <LinkButton variant="primary" href="/tools/write/tones/new" icon={<Plus />}>
            {t('tools.tone.create')}
          </LinkButton>
        )
      }
    >
      <PagesList
        label={t('tools.tone.title')}
        pages={tones}
        empty={t('tools.tone.none')}
        itemKey={({ id }) => id}
      >
        {(tone) => (
          <MadeRow kind="tone" made={tone} facts={t('tools.tone.examples', { count: tone.exampleCount })} />
        )}
      </PagesList>
    </Page>
  );
}
