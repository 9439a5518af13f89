import { createHash } from 'node:crypto';
import type { Scope } from '#kernel/scope';
import type { AnswerArticle } from '#modules/ai';
import { chosenArticles, maxPassages } from '../corpus/limits.ts';
import { articlesByIds, corpusState, latestArticles } from '../repo/corpus.repo.ts';
import { rankArticles } from '../repo/passage-search.repo.ts';
import { weighWords } from './weigh-words.ts';

/** What to answer from, before it is read. */
export interface ChosenArticles {
  /** Names the content: the organisation, its corpus' version and, where only some articles were chosen, which. */
  readonly key: string;
  read(scope: Scope): Promise<AnswerArticle[]>;
}

/**
 * All published articles or, where these have more passages than an engine is given at once, those that share most
 * words with the question; the latest ones when there is no question.
 */
export async function chooseArticles(scope: Scope, question: string | undefined): Promise<ChosenArticles> {
  const { version, passages } = await corpusState(scope);
  const key = `${scope.orgId}:${version}`;
  if (passages <= maxPassages || question === undefined) {
    return { key, read: (reader) => latestArticles(reader, maxPassages) };
  }
  const { words } = await weighWords(scope, question);
  const ids = await rankArticles(scope, words, chosenArticles, maxPassages);
  const named = createHash('sha256')
    .update([...ids].sort().join())
    .digest('base64url');
  return { key: `${key}:${named}`, read: (reader) => articlesByIds(reader, ids) };
}
