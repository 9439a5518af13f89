import { jobPrincipal, type Scope } from '#kernel/scope';
import type { AnswerCorpus } from '#modules/ai';
import { chooseArticles } from './choose-articles.ts';

/**
 * The knowledge to answer from, under a key that every change of it changes. `load` opens a scope of its own and is
 * to be called outside any: engines call it only for a key that they have not indexed.
 * @param question chooses among the articles where there are too many for an engine; without it the latest are taken
 */
export async function answerCorpus(scope: Scope, question?: string): Promise<AnswerCorpus> {
  const { scopes } = scope.services;
  const { orgId } = scope;
  const { key, read } = await chooseArticles(scope, question);
  return {
    key,
    // A change between now and then gives newer articles under the older key; the next message has the newer key.
    load: () => scopes.withOrg(jobPrincipal(orgId, 'knowledge: articles to answer from'), read),
  };
}
