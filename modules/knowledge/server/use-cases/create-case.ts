import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type AnswerCase, knowledgeErrors } from '../../contract/index.ts';
import { articleById } from '../repo/article.repo.ts';
import { keepCase, type WantedAnswer } from './keep-case.ts';

/** Keeps what a member wants of a question. */
export async function createCase(
  scope: Scope,
  { language, ...wanted }: Omit<WantedAnswer, 'language'> & { readonly language?: string | undefined },
): Promise<AnswerCase> {
  if (wanted.articleId !== null && !(await articleById(scope, wanted.articleId))) {
    fail(knowledgeErrors.articleNotFound);
  }
  const kept = await keepCase(scope, { ...wanted, language: language ?? null });
  return kept ?? fail(kernelErrors.validationFailed);
}
