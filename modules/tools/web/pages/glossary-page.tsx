import { useTranslation } from 'react-i18next';
import { useGo, useRouteParam } from '#kernel/browser';
import {
  QueryError,
  useApi,
  useApiMutation,
  useApiQuery,
  useDownload,
  useSession,
  useTellError,
} from '#modules/accounts/web';
import { Button, confirm, Loading, Page, Skeleton, TextLink } from '#ui';
import {
  deleteGlossaryContract,
  exportTermsContract,
  type GlossaryView,
  getGlossaryContract,
  listGlossariesContract,
  toolsPermissions,
} from '../../contract/index.ts';
import { GlossaryEditor } from '../parts/glossary/glossary-editor.tsx';
import { languageName } from '../state/languages.ts';

/** One glossary: its terms, its rule, its file. */
export default function GlossaryPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useApiQuery(getGlossaryContract, {
    params: { id: useRouteParam('glossaryId') },
  });
  const back = <TextLink href="/tools/translate/glossaries">{t('tools.glossary.title')}</TextLink>;
  if (data) return <ShownGlossary glossary={data} />;
  return (
    <Page title={t('tools.glossary.title')} back={back}>
      {error ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : (
        <div>
          <Loading />
          <Skeleton className="w-3/5" />
        </div>
      )}
    </Page>
  );
}

function ShownGlossary({ glossary }: { glossary: GlossaryView }) {
  const { t, i18n } = useTranslation();
  const { can } = useSession();
  const name = (code: string) => languageName(code, i18n.language);
  return (
    <Page
      title={glossary.name}
      subtitle={`${name(glossary.from)} → ${name(glossary.to)}`}
      width="reading"
      back={<TextLink href="/tools/translate/glossaries">{t('tools.glossary.title')}</TextLink>}
      action={<GlossaryActions glossary={glossary} />}
    >
      <GlossaryEditor key={glossary.revision} glossary={glossary} mayEdit={can(toolsPermissions.edit)} />
    </Page>
  );
}

function GlossaryActions({ glossary: { id, name } }: { glossary: GlossaryView }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const api = useApi();
  const go = useGo();
  const tell = useTellError();
  const { take, busy } = useDownload();
  const remove = useApiMutation(deleteGlossaryContract, {
    invalidates: [listGlossariesContract],
    onError: tell,
    onSuccess: () => go('/tools/translate/glossaries'),
  });

  async function askAndRemove(): Promise<void> {
    const sure = await confirm({
      title: t('tools.glossary.delete_sure', { name }),
      description: t('tools.glossary.delete_what'),
      action: t('tools.glossary.delete'),
      danger: true,
    });
    if (sure) remove.mutate({ params: { id } });
  }

  return (
    <div className="flex flex-wrap gap-2">
      <Button busy={busy} onClick={() => take(() => api.download(exportTermsContract, { params: { id } }))}>
        {t('tools.glossary.export')}
      </Button>
      {can(toolsPermissions.edit) && (
        <Button variant="ghost" busy={remove.isPending} onClick={() => void askAndRemove()}>
          {t('tools.glossary.delete')}
        </Button>
      )}
    </div>
  );
}
