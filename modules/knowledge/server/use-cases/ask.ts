import type { Principal, Services } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { type AnswerCandidate, type AnswerPart, assistantEngines } from '#modules/ai';
import { type Trial, trialSchema } from '../../contract/index.ts';
import { answerCorpus } from './answer-corpus.ts';

/**
 * What a visitor who asks this would be answered, by the very engines that answer visitors. These may wait for the
 * network, so no scope is open while they work.
 */
export async function ask(
  services: Services,
  principal: Principal,
  { text, language }: { readonly text: string; readonly language?: string },
): Promise<Trial> {
  const { name, corpus } = await services.scopes.withOrg(principal, async (scope) => ({
    name: (await organisationProfile(scope)).name,
    corpus: await answerCorpus(scope, text),
  }));
  const output = await assistantEngines(services).answerer.answer({
    text,
    language: language ?? null,
    organisationName: name,
    corpus,
  });
  return trialSchema.parse({ ...output, candidates: bestCandidates(output.parts) });
}

/** Each passage once, with the best score that some part gave it, best first. */
function bestCandidates(parts: readonly AnswerPart[]): AnswerCandidate[] {
  const best = new Map<string, AnswerCandidate>();
  for (const candidate of parts.flatMap((part) => part.candidates)) {
    const key = `${candidate.articleId} ${candidate.passage}`;
    if (candidate.score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(key, candidate);
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}
