import { useTranslation } from 'react-i18next';
import { useRouteParam } from '#kernel/browser';
import { RecordPage, useApi, useApiQuery, useDownload, useSession } from '#modules/accounts/web';
import { Button, Page } from '#ui';
import {
  exportTermsContract,
  type GlossaryView,
  getGlossaryContract,
  toolsPermissions,
} from '../../contract/index.ts';
import { GlossaryEditor } from '../parts/glossary/glossary-editor.tsx';
import { BackToList } from '../parts/made/back-to-list.tsx';
import { DeleteMade } from '../parts/made/delete-made.tsx';
import { languagePair } from '../state/languages.ts';

/** One glossary: its terms, its rule, its file. */
export default function GlossaryPage() {
  const { t } = useTranslation();
  const query = useApiQuery(getGlossaryContract, { params: { id: useRouteParam('glossaryId') } });
  return (
    <RecordPage
      query={query}
      title={t('tools.glossary.title')}
      width="reading"
      back={<BackToList kind="glossary" />}
    >
      {(glossary) => <ShownGlossary glossary={glossary} />}
    </RecordPage>
  );
}

function ShownGlossary({ glossary }: { glossary: GlossaryView }) {
  const { i18n } = useTranslation();
  const { can } = useSession();
  return (
    <Page
      title={glossary.name}
      subtitle={languagePair(glossary, i18n.language)}
      width="reading"
      back={<BackToList kind="glossary" />}
      action={<GlossaryActions glossary={glossary} />}
    >
      <GlossaryEditor key={glossary.revision} glossary={glossary} mayEdit={can(toolsPermissions.edit)} />
    </Page>
  );
}

function GlossaryActions({ glossary }: { glossary: GlossaryView }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const api = useApi();
  const { take, busy } = useDownload();
  const params = { id: glossary.id };
  return (
    <div className="flex flex-wrap gap-2">
      <Button busy={busy} onClick={() => take(() => api.download(exportTermsContract, { params }))}>
        {t('tools.glossary.export')}
      </Button>
      {can(toolsPermissions.edit) && <DeleteMade kind="glossary" made={glossary} />}
    </div>
  );
}
