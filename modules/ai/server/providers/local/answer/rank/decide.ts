import type { KnowledgeIndex } from '../article/index-articles.ts';
import type { Escalation } from '../question/escalation.ts';
import { CHOICE } from './choice-weights.ts';
import type { Features } from './feature-names.ts';
import { choiceOf, probabilityOf, rankOf, vectorOf } from './model.ts';
import { RANKING } from './ranking-weights.ts';
import type { AskedQuestion } from './read-message.ts';
import { type Candidate, search } from './search.ts';
import { type Standing, standingOf } from './standing.ts';
import { TRUST } from './trust-weights.ts';
import { vetoOf } from './vetoes.ts';
import { type WeighedQuestion, weigh } from './weigh.ts';

/** Chosen on the dev sets, see bench/answers/README.md: rather a question too many to the team than a wrong answer. */
const ANSWER_FROM = 0.5;
/** A plain question in known words: trained mostly on traps, TRUST is needlessly shy of it. */
const ANSWER_PLAIN_FROM = 0.3;
/** A message that asks nothing outright is only answered when the match is beyond doubt. */
const ANSWER_STATEMENT_FROM = 0.75;

export interface Decision {
  answer: Candidate | null;
  /** Best first, none overlapping, at most five. */
  candidates: Candidate[];
  rule: string;
  /** How sure the decision is, 0 to 1: that the quote answers, or that nothing does. */
  confidence: number;
  checks: Record<string, number | boolean | string>;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function checksOf(
  weighed: WeighedQuestion,
  best: Candidate,
  needed: number,
  trust: number,
): Decision['checks'] {
  const { facts } = weighed.question;
  const missing = weighed.terms
    .filter((entry) => entry.unknown && entry.strong)
    .map((entry) => entry.term.word);
  return {
    trust: round(trust),
    needed,
    asksFor: facts.main ?? (facts.yesNo ? 'yes_no' : facts.how ? 'how' : 'other'),
    factStated: facts.main === null || best.features.factStated === 1,
    subjectCovered: round(best.features.contextStrong),
    quoteCovers: round(best.features.coveredStrong),
    unknownWords: missing.join(', '),
  };
}

/** Decides one question: the quote that answers it, or why it goes to a person. */
export function decide(asked: AskedQuestion, index: KnowledgeIndex, escalation: Escalation | null): Decision {
  const weighed = weigh(asked.question, index, asked.asks);
  const found = search(weighed, index, (features) => rankOf(vectorOf(features), RANKING));
  const allowed = found.filter((candidate) => vetoOf(candidate.features) === null);
  const best = allowed[0] ?? found[0];
  const escalated = escalation === null ? null : escalation === 'numbered' ? 'own_file' : 'own_case';
  if (!best)
    return { answer: null, candidates: [], rule: escalated ?? 'nothing_found', confidence: 1, checks: {} };
  const plain = isPlain(best.features) ? ANSWER_PLAIN_FROM : ANSWER_FROM;
  const needed = asked.asks ? plain : ANSWER_STATEMENT_FROM;
  const trust = trustIn(best, allowed);
  const why = escalated ?? vetoOf(best.features) ?? (trust < needed ? 'not_sure' : null);
  return {
    answer: why === null ? quotedOf(best, allowed) : null,
    candidates: topPassages(best, found).map((one) => ({
      ...one,
      score: trust * Math.exp(Math.min(0, one.score - best.score)),
    })),
    rule: why ?? 'quote_answers',
    confidence: round(why === null ? trust : 1 - trust),
    checks: checksOf(weighed, best, needed, trust),
  };
}

/** Nothing in it is unknown, and the best passage is about what is asked or states its fact of its one or two subjects. */
function isPlain(f: Features): boolean {
  if (f.unknownShare > 0) return false;
  const covered = f.contextStrong > 0.85;
  if (covered && f.intentShared > 0.6 && f.intentLead > 0) return true;
  return f.factStated === 1 && (f.noStrong === 1 || (covered && f.strongTerms < 0.7));
}

/** Of the article with the best passage, the one that says most plainly what is asked. */
function quotedOf(best: Candidate, allowed: readonly Candidate[]): Candidate {
  let quoted = best;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of allowed) {
    if (candidate.passage.article !== best.passage.article) continue;
    const worth = choiceOf(candidate.score, vectorOf(candidate.features), CHOICE);
    if (worth <= most) continue;
    most = worth;
    quoted = candidate;
  }
  return quoted;
}

/** How likely the best passage truly answers: what is compared with the threshold. */
function trustIn(best: Candidate, all: readonly Candidate[]): number {
  const standing = standingOf(standingIn(best), all.map(standingIn));
  return probabilityOf([...vectorOf(best.features), ...standing], TRUST);
}

function standingIn({ passage, score }: Candidate): Standing {
  const { id, language } = passage.article.source;
  return { score, articleId: id, language };
}

/** The best passages for the "why" panel, no two of them overlapping. */
function topPassages(best: Candidate, found: readonly Candidate[]): Candidate[] {
  const shown: Candidate[] = [best];
  for (const candidate of found) {
    const { article, start, end } = candidate.passage;
    const overlaps = shown.some(
      ({ passage }) => passage.article === article && passage.start < end && start < passage.end,
    );
    if (!overlaps) shown.push(candidate);
    if (shown.length === 5) break;
  }
  return shown;
}
