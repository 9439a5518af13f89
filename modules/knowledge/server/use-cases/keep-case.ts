import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { AnswerCase, Expectation } from '../../contract/index.ts';
import { normaliseQuestion } from '../questions/normalise-question.ts';
import { articleById } from '../repo/article.repo.ts';
import { putCase } from '../repo/case.repo.ts';
import { showCase } from './show-case.ts';
import { withoutPersonalData } from './without-personal-data.ts';

export interface WantedAnswer {
  readonly question: string;
  readonly language: string | null;
  readonly expects: Expectation;
  /** The article that must answer; an unknown or archived one is left out. */
  readonly articleId: string | null;
  readonly quote: string | null;
  readonly decisionId?: string;
  readonly conversationId?: string;
}

/** Characters of a question that are kept; visitors write whole letters. */
const keptLength = 2_000;

/** Keeps a question with the answer that is wanted; null for a text without a letter or digit. */
export async function keepCase(scope: Scope, wanted: WantedAnswer): Promise<AnswerCase | null> {
  const question = (await withoutPersonalData(wanted.question)).trim().slice(0, keptLength);
  const normalised = normaliseQuestion(question);
  if (normalised === '') return null;
  const article =
    wanted.expects === 'answered' && wanted.articleId !== null
      ? await articleById(scope, wanted.articleId)
      : undefined;
  const id = await putCase(scope, {
    id: newId(),
    question,
    normalised,
    language: wanted.language,
    expects: wanted.expects,
    article_id: article?.id ?? null,
    quote: article ? wanted.quote : null,
    decision_id: wanted.decisionId ?? null,
    conversation_id: wanted.conversationId ?? null,
    created_by: scope.principal.kind === 'member' ? scope.principal.userId : null,
  });
  return showCase(scope, id);
}
