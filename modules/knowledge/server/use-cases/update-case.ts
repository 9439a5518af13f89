import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type AnswerCase, type Expectation, knowledgeErrors } from '../../contract/index.ts';
import { articleById } from '../repo/article.repo.ts';
import { caseById, updateCaseRow } from '../repo/case.repo.ts';
import { showCase } from './show-case.ts';

/** Says what is wanted of a question; without `articleId` any article may answer. */
export async function updateCase(
  scope: Scope,
  id: string,
  wanted: { readonly expects: Expectation; readonly articleId?: string | null | undefined },
): Promise<AnswerCase> {
  const before = (await caseById(scope, id)) ?? fail(knowledgeErrors.caseNotFound);
  const articleId = wanted.expects === 'answered' ? (wanted.articleId ?? null) : null;
  if (articleId !== null && !(await articleById(scope, articleId))) fail(knowledgeErrors.articleNotFound);
  const quote = articleId !== null && articleId === before.article_id ? before.quote : null;
  await updateCaseRow(scope, id, { expects: wanted.expects, article_id: articleId, quote });
  return showCase(scope, id);
}
