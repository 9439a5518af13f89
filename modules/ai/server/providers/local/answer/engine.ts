/**
 * The local answer engine: pure, no key, no network. A message is cut into questions; each is answered by a quote from
 * an article when a trained model and hard checks agree that the quote answers it, and handed to a person otherwise.
 */

import type {
  AnswerArticle,
  AnswerCandidate,
  AnswerPart,
  AnswerQuestion,
  AnswerQuote,
  AnswerResult,
} from './answer-part.ts';
import { indexArticles, type KnowledgeIndex } from './article/index-articles.ts';
import { plainText } from './article/units.ts';
import { courtesiesOf, isMerelyCourteous } from './question/courtesy.ts';
import { type Escalation, escalationOf } from './question/escalation.ts';
import { alternativesOf } from './rank/alternatives.ts';
import { type Decision, decide } from './rank/decide.ts';
import { type AskedQuestion, readMessage } from './rank/read-message.ts';
import type { Candidate } from './rank/search.ts';
import { composeReply, courtesy } from './reply/compose.ts';

export type * from './answer-part.ts';

export interface AnswerIndex {
  readonly size: number;
}

const indexes = new WeakMap<AnswerIndex, KnowledgeIndex>();

/** Cuts and indexes the articles once; keep the result until an article changes (5 to 8 ms of CPU an article). */
export function createAnswerIndex(articles: readonly AnswerArticle[]): AnswerIndex {
  const handle: AnswerIndex = { size: articles.length };
  indexes.set(handle, indexArticles(articles));
  return handle;
}

function quoteOf({ passage }: Candidate): AnswerQuote {
  const { source } = passage.article;
  const { start, end } = passage;
  return {
    articleId: source.id,
    version: source.version,
    title: source.title,
    quote: source.body.slice(start, end),
    start,
    end,
  };
}

function candidateOf({ passage, score }: Candidate): AnswerCandidate {
  const { source } = passage.article;
  const text = plainText(source.body.slice(passage.start, passage.end));
  return { articleId: source.id, title: source.title, passage: text, score: Math.round(score * 1000) / 1000 };
}

function partOf(asked: AskedQuestion, decision: Decision): AnswerPart {
  return {
    kind: asked.asks ? 'question' : 'statement',
    text: asked.question.text,
    answered: decision.answer !== null,
    evidence: decision.answer ? [quoteOf(decision.answer)] : [],
    candidates: decision.candidates.map(candidateOf),
    rule: decision.rule,
    confidence: decision.confidence,
    checks: decision.checks,
  };
}

/** One question is one part, unless it names several things of a kind of which only some are known. */
function partsOf(
  asked: AskedQuestion,
  knowledge: KnowledgeIndex,
  escalation: Escalation | null,
): AnswerPart[] {
  const whole = partOf(asked, decide(asked, knowledge, escalation));
  if (whole.answered || escalation) return [whole];
  const parts = alternativesOf(asked).map((one) => partOf(one, decide(one, knowledge, null)));
  return parts.some((part) => part.answered) ? parts : [whole];
}

function simplePart(kind: AnswerPart['kind'], text: string, rule: string): AnswerPart {
  return {
    kind,
    text,
    answered: kind !== 'insult' && kind !== 'spam',
    evidence: [],
    candidates: [],
    rule,
    confidence: 1,
    checks: {},
  };
}

function simple(
  kind: AnswerPart['kind'],
  action: AnswerResult['action'],
  text: string,
  rule: string,
  message: string,
): AnswerResult {
  return { action, text, evidence: [], parts: [simplePart(kind, message, rule)], rule, confidence: 1 };
}

/** What needs no article: advertising, a wish for a person, insults, courtesies, contact data alone. */
function withoutKnowledge(question: AnswerQuestion, nothingAsked: boolean): AnswerResult | null {
  const { text } = question;
  const found = courtesiesOf(text);
  if (found.spam) return simple('spam', 'ignored', '', 'spam', text);
  const escalation = escalationOf(text);
  if (escalation === 'human')
    return simple('question', 'handed_over', courtesy('handoverPerson', question), 'wants_person', text);
  if (found.insult && !/\?/.test(text))
    return simple('insult', 'handed_over', courtesy('handoverUpset', question), 'insult', text);
  if (!nothingAsked) return null;
  if (found.contactData)
    return simple('statement', 'greeted', courtesy('noted', question), 'contact_data', text);
  if (found.thanks) return simple('thanks', 'greeted', courtesy('thanks', question), 'thanks', text);
  if (found.farewell && !found.greeting)
    return simple('farewell', 'greeted', courtesy('farewell', question), 'farewell', text);
  if (found.greeting || (found.rest === '' && !/\?/.test(text)))
    return simple('greeting', 'greeted', courtesy('greet', question), 'greeting', text);
  return null;
}

/** A longer message is read up to here: what it asks stands in it by then, and reading stays within milliseconds. */
const READ_CHARACTERS = 4000;

/** Answers one message of a visitor; see answer-part.ts for what comes back. Never throws on any text. */
export function answer(index: AnswerIndex, message: AnswerQuestion): AnswerResult {
  const question = { ...message, text: message.text.slice(0, READ_CHARACTERS) };
  const knowledge = indexes.get(index);
  if (!knowledge) throw new Error('the index was not made by createAnswerIndex');
  const asked = readMessage(question.text, question.language, knowledge.vocabularies);
  const concepts = asked.flatMap((one) => one.question.terms.flatMap((term) => term.concepts));
  const asks = asked.some((one) => one.asks && one.question.terms.length > 0);
  const idle = isMerelyCourteous(courtesiesOf(question.text), concepts, asks);
  const early = withoutKnowledge(question, asked.length === 0 || idle);
  if (early) return early;
  if (asked.length === 0)
    return simple(
      'statement',
      'handed_over',
      courtesy('handover', question),
      'not_understood',
      question.text,
    );
  const escalation = escalationOf(question.text);
  const parts = asked.flatMap((one) => partsOf(one, knowledge, escalation));
  const answered = parts.filter((part) => part.answered).length;
  const action = answered === 0 ? 'handed_over' : answered === parts.length ? 'answered' : 'partly_answered';
  const leading = parts.find((part) => part.answered) ?? parts[0];
  return {
    action,
    text: composeReply(parts, question),
    evidence: uniqueQuotes(parts.flatMap((part) => part.evidence)),
    parts,
    rule: leading?.rule ?? 'not_understood',
    confidence: Math.min(...parts.map((part) => part.confidence)),
  };
}

function uniqueQuotes(quotes: readonly AnswerQuote[]): AnswerQuote[] {
  return quotes.filter(
    (quote, at) =>
      quotes.findIndex((other) => other.articleId === quote.articleId && other.start === quote.start) === at,
  );
}
