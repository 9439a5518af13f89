import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Page } from '#kernel/contract';
import { apiKey, useApi, useInvalidate, useTellError } from '#modules/accounts/web';
import { toast } from '#ui';
import {
  listQuestionsContract,
  type Question,
  type QuestionStatus,
  updateQuestionContract,
} from '../../contract/index.ts';

interface Settled {
  readonly status: QuestionStatus;
  readonly articleId?: string | null;
}

type QuestionPages = InfiniteData<Page<Question>>;

const titleKeys: Record<QuestionStatus, string> = {
  open: 'knowledge.web.questions.reopened',
  answered: 'knowledge.web.questions.settled',
  dismissed: 'knowledge.web.questions.dismissed',
};

/** Settles a question: gone from the list at once, back when it was refused or taken back. */
export function useSettle(): (question: Question, settled: Settled) => Promise<void> {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const tell = useTellError();

  async function send(id: string, body: Settled): Promise<boolean> {
    try {
      await api.call(updateQuestionContract, { params: { id }, body });
      return true;
    } catch (error) {
      tell(error);
      return false;
    } finally {
      invalidate(listQuestionsContract);
    }
  }

  return async (question, settled) => {
    const { id, status, articleId } = question;
    queries.setQueriesData<QuestionPages>(
      { queryKey: apiKey(listQuestionsContract) },
      (pages) => pages && without(pages, id),
    );
    if (!(await send(id, settled))) return;
    toast({
      title: t(titleKeys[settled.status]),
      key: `knowledge.question.${id}`,
      action: { label: t('knowledge.web.undo'), run: () => void send(id, { status, articleId }) },
    });
  };
}

function without(pages: QuestionPages, id: string): QuestionPages {
  return {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, items: page.items.filter((item) => item.id !== id) })),
  };
}
