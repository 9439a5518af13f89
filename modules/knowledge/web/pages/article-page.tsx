import { useTranslation } from 'react-i18next';
import { useRouteParam, useUrlState } from '#kernel/browser';
import { useApiQuery, useInvalidate, useLive, useSession } from '#modules/accounts/web';
import {
  type Article,
  getArticleContract,
  knowledgeEvents,
  knowledgePermissions,
} from '../../contract/index.ts';
import { useArticleEditor } from '../data/use-article-editor.ts';
import { ArticleEditor } from '../parts/editor/article-editor.tsx';
import { EditorSkeleton } from '../parts/editor/editor-skeleton.tsx';
import { ArticleMissing } from '../parts/reader/article-missing.tsx';
import { ArticleReader } from '../parts/reader/article-reader.tsx';
import { textOf } from '../state/article-text.ts';
import { placeState } from '../state/filters.ts';

/** One article: written by those who may, read by the others. */
export default function ArticlePage() {
  const { t } = useTranslation();
  const id = useRouteParam('articleId');
  const { can } = useSession();
  const invalidate = useInvalidate();
  const { data, error, refetch } = useApiQuery(getArticleContract, { params: { id } });
  useLive(knowledgeEvents.articleChanged, ({ articleId }) => {
    if (articleId === id) invalidate(getArticleContract);
  });
  // An article that is on the screen stays there when asking for it again fails.
  if (data) {
    return can(knowledgePermissions.write) ? (
      <Writer key={id} article={data} />
    ) : (
      <ArticleReader article={data} />
    );
  }
  if (error)
    return (
      <ArticleMissing
        id={id}
        title={t('knowledge.web.article')}
        error={error}
        onRetry={() => void refetch()}
      />
    );
  return <EditorSkeleton />;
}

function Writer({ article }: { article: Article }) {
  const [place] = useUrlState(placeState);
  const editor = useArticleEditor(article, { key: article.id, text: textOf(article) });
  return <ArticleEditor editor={editor} place={place} />;
}
