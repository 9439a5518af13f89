import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { localEngines } from '#modules/ai';
import { type Trial, trialSchema } from '../../contract/index.ts';
import { chooseArticles } from './choose-articles.ts';

/** What a visitor who asks this would be answered, and why. The local engine waits for no network, so a scope may be open. */
export async function ask(
  scope: Scope,
  { question, language }: { readonly question: string; readonly language?: string },
): Promise<Trial> {
  const { name } = await organisationProfile(scope);
  const { key, read } = await chooseArticles(scope, question);
  const output = await localEngines().answerer.answer({
    text: question,
    language: language ?? null,
    organisationName: name,
    corpus: { key, load: () => read(scope) },
  });
  return trialSchema.parse(output);
}
