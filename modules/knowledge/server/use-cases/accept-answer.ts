import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { type Article, knowledgeErrors } from '../../contract/index.ts';
import { lockQuestion, settleQuestion } from '../repo/question.repo.ts';
import { createArticle } from './create-article.ts';
import type { ArticleContent } from './store-article.ts';

/** Publishes what a member answered, as it is proposed or as it is given, and settles the question. */
export async function acceptAnswer(
  scope: Scope,
  id: string,
  given: Partial<Omit<ArticleContent, 'status'>>,
): Promise<Article> {
  const question = (await lockQuestion(scope, id)) ?? fail(knowledgeErrors.questionNotFound);
  const title = given.title ?? question.proposed_title ?? fail(knowledgeErrors.proposalNotFound);
  const body = given.body ?? question.proposed_body ?? fail(knowledgeErrors.proposalNotFound);
  const language = given.language ?? question.language ?? (await organisationProfile(scope)).language;
  const article = await createArticle(scope, { title, body, language, status: 'published' });
  await settleQuestion(scope, id, { status: 'answered', article_id: article.id });
  return article;
}
