import type { AnswerOutput } from '#modules/ai';
import type { CaseOutcome, Expectation } from '../../contract/index.ts';

interface Wanted {
  readonly expects: Expectation;
  readonly article_id: string | null;
  /** What was quoted when it was marked. */
  readonly quote: string | null;
}

/** A sentence that keeps this share of its words says the same in other words; one that keeps fewer says something else. */
const keptShare = 0.5;

/** Whether an answer is the one that was wanted. An answer to a part of the question is one, a hand-over of a part none. */
export function judge({ expects, article_id: articleId, quote }: Wanted, output: AnswerOutput): CaseOutcome {
  const { action, text, evidence } = output;
  const answers = action === 'answered' || action === 'partly_answered';
  const asWanted = evidence.some(
    (one) => (articleId === null || one.articleId === articleId) && keeps(quote, one.quote),
  );
  return {
    action,
    text,
    sources: [...new Set(evidence.map(({ title }) => title))],
    passes: expects === 'handed_over' ? action === 'handed_over' : answers && asWanted,
  };
}

/** Whether a visitor would notice. */
export const differs = (before: CaseOutcome, after: CaseOutcome): boolean =>
  before.action !== after.action || before.passes !== after.passes || before.text !== after.text;

function keeps(wanted: string | null, quoted: string): boolean {
  const words = wordsOf(wanted ?? '');
  const kept = wordsOf(quoted);
  return [...words].filter((word) => kept.has(word)).length >= words.size * keptShare;
}

/** Words and figures that say something: the shortest are articles and prepositions. */
function wordsOf(text: string): Set<string> {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(
    (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 || /\d/.test(word)),
  );
}
