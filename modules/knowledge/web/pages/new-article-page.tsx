import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo, useUrlState } from '#kernel/browser';
import { useApi, useInvalidate, useSession, useTellError } from '#modules/accounts/web';
import { toast } from '#ui';
import { type Article, listQuestionsContract, updateQuestionContract } from '../../contract/index.ts';
import { useArticleEditor } from '../data/use-article-editor.ts';
import { ArticleEditor } from '../parts/editor/article-editor.tsx';
import { Note } from '../parts/editor/note.tsx';
import { articleHref } from '../state/article-href.ts';
import { newArticleState } from '../state/filters.ts';

/** A new article; of a question that found no answer when it was called from there. */
export default function NewArticlePage() {
  const { t } = useTranslation();
  const api = useApi();
  const go = useGo();
  const invalidate = useInvalidate();
  const tell = useTellError();
  const { organisation } = useSession();
  const [{ question, title, language }] = useUrlState(newArticleState);
  const [beginning] = useState({
    key: question ? `question.${question}` : 'new',
    text: { title, body: '', language: language ?? organisation.language },
  });
  const editor = useArticleEditor(null, beginning);
  const [saved, setSaved] = useState<Article | null>(null);
  // Once nothing is unsaved any more, so that nobody is asked whether to leave.
  useEffect(() => {
    if (saved) go(articleHref(saved.id), { replace: true });
  }, [saved, go]);

  /** A published answer settles the question; a draft answers nobody yet. */
  async function settle(article: Article): Promise<void> {
    if (question && article.status === 'published') {
      try {
        const body = { status: 'answered' as const, articleId: article.id };
        await api.call(updateQuestionContract, { params: { id: question }, body });
        invalidate(listQuestionsContract);
        toast({ title: t('knowledge.web.questions.settled'), tone: 'success' });
      } catch (error) {
        tell(error);
      }
    }
    setSaved(article);
  }

  return (
    <ArticleEditor
      editor={editor}
      about={
        question && (
          <Note
            tone="calm"
            title={t('knowledge.web.questions.answering')}
            text={t('knowledge.web.questions.answering_help')}
          />
        )
      }
      onSaved={(article) => void settle(article)}
    />
  );
}
