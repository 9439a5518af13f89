import { chooseSentences } from '#modules/ai/contract';
import type { SummarySentence } from '../../contract/index.ts';

/** Fewer are read as fast as they are chosen from. */
const fewest = 6;
/** Whose grammar the choice knows. */
const languages = new Set(['en', 'fr']);

/** The sentences of a conversation that say most, as they stand; none of one that is short, or in another language. */
export function extractSentences(
  messages: readonly { readonly id: string; readonly text: string; readonly language: string | null }[],
): SummarySentence[] {
  const sentences = messages
    .filter(({ language }) => language === null || languages.has(language))
    .flatMap(({ id, text }) => sentencesIn(text).map((sentence) => ({ text: sentence, messageId: id })));
  if (sentences.length < fewest) return [];
  return chooseSentences(sentences).flatMap((at) => {
    const sentence = sentences[at];
    return sentence ? [{ ...sentence, quote: sentence.text }] : [];
  });
}

const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
