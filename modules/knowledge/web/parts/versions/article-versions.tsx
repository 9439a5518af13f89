import { useTranslation } from 'react-i18next';
import { useApiMutation, useApiPages, useTellError, VersionsDrawer } from '#modules/accounts/web';
import { toast } from '#ui';
import { type Article, listVersionsContract, restoreVersionContract } from '../../../contract/index.ts';
import type { ArticleEditor } from '../../data/use-article-editor.ts';
import { VersionText } from './version-text.tsx';

interface ArticleVersionsProps {
  editor: ArticleEditor;
  article: Article;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What the article has said, the latest first; each can be read and brought back. */
export function ArticleVersions({ editor, article, open, onOpenChange }: ArticleVersionsProps) {
  const { t } = useTranslation();
  const tell = useTellError();
  const params = { id: article.id };
  const pages = useApiPages(listVersionsContract, { params, query: {} }, { enabled: open });
  const { mutateAsync, isPending } = useApiMutation(restoreVersionContract);

  async function goBackTo(version: number): Promise<boolean> {
    try {
      editor.show(await mutateAsync({ params: { ...params, version } }));
      return true;
    } catch (thrown) {
      tell(thrown);
      return false;
    }
  }

  async function restore(version: number): Promise<boolean> {
    if (!(await goBackTo(version))) return false;
    toast({
      title: t('knowledge.web.versions.restored', { version }),
      action: { label: t('knowledge.web.undo'), run: () => void goBackTo(article.version) },
    });
    return true;
  }

  return (
    <VersionsDrawer
      open={open}
      onOpenChange={onOpenChange}
      pages={pages}
      wordsOf={({ version, status, title, author }) => ({
        inForce: version === article.version,
        tag: status === 'draft' ? t('knowledge.web.status.draft') : undefined,
        called: title,
        by: author?.name ?? t('knowledge.web.versions.by_program'),
      })}
      restore={{ unsaved: editor.dirty, busy: isPending, run: restore }}
    >
      {({ version }) => <VersionText articleId={article.id} version={version} />}
    </VersionsDrawer>
  );
}
