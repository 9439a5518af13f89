import { groundSentences, locateQuote } from '#modules/ai';
import type { SummarySentence } from '../../contract/index.ts';

interface Said {
  readonly id: string;
  readonly text: string;
}

const LINE = /^(?:[-*•#]+\s+|\d+[.)]\s+)?(?<words>.*?)\s*(?:\[\[(?<quote>.*)\]\][\s.]*)?$/s;
/** Numbers, addresses and links are what people act on: no sentence holds one without a quote that has it. */
const FIGURES = /\p{Nd}|@|https?:|www\./u;

/**
 * What a model wrote, a sentence a line, each with a quote in double brackets: kept are those whose quote stands in a message
 * and has every number and link of the sentence, and those without a quote that state none.
 * @param whole whether the text came to its end; otherwise its last line does not count without its quote
 */
export function groundSummary(
  written: string,
  messages: readonly Said[],
  whole: boolean,
): { sentences: SummarySentence[]; dropped: number } {
  const lines = written.split('\n').filter((line) => line.trim() !== '');
  const found = lines.map((line, at) => {
    const { words = '', quote } = LINE.exec(line.trim())?.groups ?? {};
    if (words === '' || /\[\[|\]\]/.test(words)) return null;
    if (quote !== undefined) return proven(words, quote, messages);
    if (FIGURES.test(words) || (!whole && at === lines.length - 1)) return null;
    return { text: words, messageId: null, quote: null };
  });
  const sentences = found.filter((one) => one !== null);
  return { sentences, dropped: found.length - sentences.length };
}

function proven(text: string, quote: string, messages: readonly Said[]): SummarySentence | null {
  const place = messages.findIndex((message) => locateQuote(message.text, quote) !== null);
  const bodies = messages.map(({ id, text: body }) => ({ id, version: 1, title: '', body, language: '' }));
  const [kept] = groundSentences([{ text, article: place + 1, quote }], bodies).kept;
  return kept ? { text, messageId: kept.evidence.articleId, quote: kept.evidence.quote } : null;
}
