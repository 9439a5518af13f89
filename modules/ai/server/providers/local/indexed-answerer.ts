import type { AnswerAction, LocatedEvidence } from '../../../contract/index.ts';
import type { AnswerArticle, Answerer, AnswerInput, AnswerPart } from '../../ports/answer.port.ts';
import { createIndexCache } from './index-cache.ts';

/** What an engine says of one message; the answerer adds time and cost. */
export interface EngineAnswer {
  action: AnswerAction;
  text: string;
  evidence: LocatedEvidence[];
  parts: AnswerPart[];
  rule: string;
  confidence: number;
}

/** An engine that answers from an index of its own, synchronously and without a network. */
export interface AnswerEngine<Index> {
  readonly name: string;
  createAnswerIndex(articles: AnswerArticle[]): Index;
  answer(index: Index, input: Pick<AnswerInput, 'text' | 'language' | 'organisationName'>): EngineAnswer;
}

export interface IndexedAnswererOptions {
  /** Article text whose indexes are kept, over all organisations. */
  maxArticleBytes: number;
}

/** The rule that a decision carries when the last check, and not the engine, decided. */
export const QUOTE_CHECK_FAILED = 'quote_check_failed';

/**
 * Makes an answerer of an engine: keeps its indexes, and checks every quote against the article's body once more,
 * whatever the engine claims to have checked. An answer with a quote that is not there is not repaired, for its
 * sentences can no longer be trusted: the message is handed over in the words that the engine has for that.
 */
export function createIndexedAnswerer<Index>(
  engine: AnswerEngine<Index>,
  { maxArticleBytes }: IndexedAnswererOptions,
): Answerer {
  const cache = createIndexCache((articles) => engine.createAnswerIndex(articles), maxArticleBytes);
  return {
    engine: engine.name,
    async answer(input) {
      const { index, articles } = await cache.get(input.corpus);
      const startedAt = performance.now();
      const claimed = engine.answer(index, input);
      const answer = isProven(claimed, articles) ? claimed : handOver(engine, input, claimed, articles);
      return {
        ...answer,
        engine: engine.name,
        durationMs: performance.now() - startedAt,
        costMillicredits: 0,
      };
    },
  };
}

function stands(
  { articleId, version, quote, start, end }: LocatedEvidence,
  articles: ReadonlyMap<string, AnswerArticle>,
) {
  const article = articles.get(articleId);
  return quote !== '' && article?.version === version && article.body.slice(start, end) === quote;
}

function isProven(
  { action, evidence, parts }: EngineAnswer,
  articles: ReadonlyMap<string, AnswerArticle>,
): boolean {
  const answers = action === 'answered' || action === 'partly_answered';
  if (answers !== evidence.length > 0) return false;
  return [...evidence, ...parts.flatMap((part) => part.evidence)].every((one) => stands(one, articles));
}

/** What the engine says to the same message when it knows nothing, with the parts of the refused answer for the panel. */
function handOver<Index>(
  engine: AnswerEngine<Index>,
  input: AnswerInput,
  claimed: EngineAnswer,
  articles: ReadonlyMap<string, AnswerArticle>,
): EngineAnswer {
  const { text } = engine.answer(engine.createAnswerIndex([]), input);
  const parts = claimed.parts.map((part) => {
    const evidence = part.evidence.filter((one) => stands(one, articles));
    return evidence.length === part.evidence.length
      ? part
      : { ...part, evidence, answered: false, rule: QUOTE_CHECK_FAILED };
  });
  return { action: 'handed_over', text, evidence: [], parts, rule: QUOTE_CHECK_FAILED, confidence: 0 };
}
