import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldsOf, useGo, useUrlState } from '#kernel/browser';
import { useApi, useInvalidate, useSession, useTellError } from '#modules/accounts/web';
import { toast } from '#ui';
import { type Article, listQuestionsContract, updateQuestionContract } from '../../contract/index.ts';
import { useArticleEditor } from '../data/use-article-editor.ts';
import { ArticleEditor } from '../parts/editor/article-editor.tsx';
import { Note } from '../parts/editor/note.tsx';
import { articleHref } from '../state/article-href.ts';
import { newArticleState } from '../state/filters.ts';
import { readGiven } from '../state/given-text.ts';

/** A new article; of a question that found no answer when it was called from there. */
export default function NewArticlePage() {
  const { t } = useTranslation();
  const api = useApi();
  const go = useGo();
  const invalidate = useInvalidate();
  const tell = useTellError();
  const { organisation } = useSession();
  const [state] = useUrlState(newArticleState);
  const { question } = state;
  const [beginning] = useState(() => beginningOf(state, organisation));
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
      about={<About state={state} />}
      onSaved={(article) => void settle(article)}
    />
  );
}

type NewArticleState = FieldsOf<typeof newArticleState>;

function beginningOf(
  { question, text, title, language }: NewArticleState,
  organisation: { readonly id: string; readonly language: string },
) {
  const given = text ? readGiven(sessionStorage, organisation.id, text) : null;
  return {
    key: question ? `question.${question}` : text ? `text.${text}` : 'new',
    text: {
      title: given?.title ?? title,
      body: given?.body ?? '',
      language: given?.language ?? language ?? organisation.language,
    },
  };
}

function About({ state: { question, text } }: { state: NewArticleState }) {
  const { t } = useTranslation();
  if (!question && !text) return null;
  return question ? (
    <Note
      tone="calm"
      title={t('knowledge.web.questions.answering')}
      text={t('knowledge.web.questions.answering_help')}
    />
  ) : (
    <Note
      tone="calm"
      title={t('knowledge.web.editor.from_text')}
      text={t('knowledge.web.editor.from_text_help')}
    />
  );
}
