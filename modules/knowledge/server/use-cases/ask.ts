import type { Principal, Services } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { enginesIn } from '#modules/ai';
import type { Trial } from '../../contract/index.ts';
import { answerCorpus } from './answer-corpus.ts';
import { askCorpus } from './ask-corpus.ts';

/**
 * What a visitor who asks this would be answered, by the very engines that answer visitors. These may wait for the
 * network, so no scope is open while they work.
 */
export async function ask(
  services: Services,
  principal: Principal,
  { text, language }: { readonly text: string; readonly language?: string },
): Promise<Trial> {
  const { name, corpus, answerer } = await services.scopes.withOrg(principal, async (scope) => ({
    name: (await organisationProfile(scope)).name,
    corpus: await answerCorpus(scope, text),
    answerer: (await enginesIn(scope)).answerer,
  }));
  return askCorpus(answerer, { text, language: language ?? null, organisationName: name, corpus });
}
