import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiMutation, useApiQuery, useTellError } from '#modules/accounts/web';
import { Button, confirm, Loading, Skeleton, toast } from '#ui';
import { type Article, getVersionContract, restoreVersionContract } from '../../../contract/index.ts';
import type { ArticleEditor } from '../../data/use-article-editor.ts';
import { Preview } from '../editor/preview.tsx';

interface VersionViewProps {
  editor: ArticleEditor;
  article: Article;
  version: number;
  onBack: () => void;
  onRestored: () => void;
}

/** One version as it read, and the way back to it: a further version, so that nothing is lost. */
export function VersionView({ editor, article, version, onBack, onRestored }: VersionViewProps) {
  const { t } = useTranslation();
  const tell = useTellError();
  const { data, error, refetch } = useApiQuery(getVersionContract, { params: { id: article.id, version } });
  const { mutateAsync, isPending } = useApiMutation(restoreVersionContract);

  async function goBackTo(wanted: number): Promise<void> {
    try {
      editor.show(await mutateAsync({ params: { id: article.id, version: wanted } }));
    } catch (thrown) {
      tell(thrown);
    }
  }

  async function restore(): Promise<void> {
    const sure =
      !editor.dirty ||
      (await confirm({
        title: t('knowledge.web.versions.replace_title'),
        description: t('knowledge.web.versions.replace_text'),
        action: t('knowledge.web.versions.restore'),
      }));
    if (!sure) return;
    await goBackTo(version);
    onRestored();
    toast({
      title: t('knowledge.web.versions.restored', { version }),
      action: { label: t('knowledge.web.undo'), run: () => void goBackTo(article.version) },
    });
  }

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button variant="ghost" icon={<ArrowLeft className="rtl:-scale-x-100" />} onClick={onBack}>
          {t('knowledge.web.versions.all')}
        </Button>
        {version !== article.version && (
          <Button icon={<RotateCcw />} busy={isPending} onClick={() => void restore()}>
            {t('knowledge.web.versions.restore')}
          </Button>
        )}
      </div>
      {error ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <article className="flex flex-col gap-3">
          <h3 className="text-16 font-semibold">{data.title}</h3>
          <Preview body={data.body} />
        </article>
      ) : (
        <>
          <Loading />
          <Skeleton className="w-full" />
          <Skeleton className="w-4/5" />
        </>
      )}
    </div>
  );
}
