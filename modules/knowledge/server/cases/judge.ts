import type { AnswerOutput } from '#modules/ai';
import type { CaseOutcome, Expectation } from '../../contract/index.ts';

interface Wanted {
  readonly expects: Expectation;
  readonly article_id: string | null;
}

/** Whether an answer is the one that was wanted. An answer to a part of the question is one, a hand-over of a part none. */
export function judge({ expects, article_id: articleId }: Wanted, output: AnswerOutput): CaseOutcome {
  const { action, text, evidence } = output;
  const answers = action === 'answered' || action === 'partly_answered';
  const fromIt = articleId === null || evidence.some((one) => one.articleId === articleId);
  return {
    action,
    text,
    sources: [...new Set(evidence.map(({ title }) => title))],
    passes: expects === 'handed_over' ? action === 'handed_over' : answers && fromIt,
  };
}

/** Whether a visitor would notice. */
export const differs = (before: CaseOutcome, after: CaseOutcome): boolean =>
  before.action !== after.action || before.passes !== after.passes || before.text !== after.text;
