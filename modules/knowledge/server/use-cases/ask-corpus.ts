import type { AnswerCandidate, Answerer, AnswerInput, AnswerPart } from '#modules/ai';
import { type Trial, trialSchema } from '../../contract/index.ts';

/**
 * What an engine answers from given articles, an organisation's or the program's own, with the passages that it
 * considered. It may wait for the network, so no scope may be open.
 */
export async function askCorpus(answerer: Answerer, input: AnswerInput): Promise<Trial> {
  const output = await answerer.answer(input);
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
