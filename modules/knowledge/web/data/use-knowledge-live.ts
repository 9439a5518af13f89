import { useInvalidate, useLive } from '#modules/accounts/web';
import { knowledgeEvents, listArticlesContract, listQuestionsContract } from '../../contract/index.ts';

/** Keeps lists as the server has them, whoever changes what they show. */
export function useKnowledgeLive(): void {
  const invalidate = useInvalidate();
  const articles = () => invalidate(listArticlesContract);
  useLive(knowledgeEvents.articlePublished, articles);
  useLive(knowledgeEvents.articleChanged, articles);
  useLive(knowledgeEvents.articleArchived, articles);
  useLive(knowledgeEvents.answerProposed, () => invalidate(listQuestionsContract));
  useLive(knowledgeEvents.questionUnanswered, () => invalidate(listQuestionsContract));
}
