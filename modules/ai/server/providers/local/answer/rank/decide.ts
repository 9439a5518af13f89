import type { KnowledgeIndex } from '../article/index-articles.ts';
import type { Escalation } from '../question/escalation.ts';
import { type WeighedQuestion, weigh } from './features.ts';
import { probability } from './model.ts';
import type { AskedQuestion } from './read-message.ts';
import { type Candidate, search } from './search.ts';

/** Chosen on the dev sets for 95 % of unanswerable questions handed over; see bench/answers/README.md. */
const ANSWER_FROM = 0.5;
/** A message that asks nothing outright is only answered when the match is beyond doubt. */
const ANSWER_STATEMENT_FROM = 0.8;

export interface Decision {
  answer: Candidate | null;
  candidates: Candidate[];
  rule: string;
  confidence: number;
  checks: Record<string, number | boolean | string>;
}

function refusal(best: Candidate, weighed: WeighedQuestion, needed: number): string | null {
  if (best.features.conflict === 1) return 'another_of_its_kind';
  if (best.features.rentConflict === 1) return 'another_act';
  if (weighed.question.terms.length === 0) return 'nothing_specific';
  return best.score < needed ? 'not_sure' : null;
}

/** Decides one question: the quote that answers it, or why it goes to a person. */
export function decide(asked: AskedQuestion, index: KnowledgeIndex, escalation: Escalation | null): Decision {
  const weighed = weigh(asked.question, index.articles, asked.asks);
  const candidates = search(weighed, index, probability);
  const [best] = candidates;
  const shown = topArticles(candidates);
  if (!best) return { answer: null, candidates: [], rule: 'nothing_found', confidence: 1, checks: {} };
  const needed = asked.asks ? ANSWER_FROM : ANSWER_STATEMENT_FROM;
  const missing = weighed.terms
    .filter((entry) => entry.unknown && entry.strong)
    .map((entry) => entry.term.word)
    .join(', ');
  const checks = {
    needed,
    asksFor: asked.question.facts.main ?? (asked.question.facts.yesNo ? 'yes_no' : 'other'),
    factStated: best.features.factStated === 1,
    subjectCovered: Math.round(best.features.contextStrong * 100) / 100,
    quoteCovers: Math.round(best.features.coveredStrong * 100) / 100,
    unknownWords: missing,
  };
  const why = escalation
    ? escalation === 'numbered'
      ? 'own_file'
      : 'own_case'
    : refusal(best, weighed, needed);
  return {
    answer: why ? null : best,
    candidates: shown,
    rule: why ?? 'quote_answers',
    confidence: why ? 1 - Math.min(best.score, 1) : best.score,
    checks,
  };
}

/** The best passages for the "why" panel, no two of them overlapping. */
function topArticles(candidates: readonly Candidate[]): Candidate[] {
  const shown: Candidate[] = [];
  for (const candidate of candidates) {
    const overlaps = shown.some(
      ({ passage }) =>
        passage.article === candidate.passage.article &&
        passage.start < candidate.passage.end &&
        candidate.passage.start < passage.end,
    );
    if (!overlaps) shown.push(candidate);
    if (shown.length === 5) break;
  }
  return shown;
}
