import type { LocatedEvidence } from '../../../contract/index.ts';
import type { AnswerArticle } from '../../ports/answer.port.ts';
import { locateQuote } from './locate-quote.ts';
import type { WrittenSentence } from './written-answer.ts';

/** A sentence that the machine let pass, with its proof. */
export interface GroundedSentence {
  readonly text: string;
  readonly evidence: LocatedEvidence;
}

/** Why a sentence was dropped, for the "why" panel. */
export interface DroppedSentence {
  readonly text: string;
  readonly because: 'unknown_article' | 'quote_not_found' | 'says_more_than_its_quote';
}

/**
 * Keeps of what a model wrote only the sentences that carry a proof: a quote found in the article that it names, holding
 * every number, address and link of the sentence.
 * @param articles as they were shown to the model, which names them by their number from 1
 */
export function groundSentences(
  sentences: readonly WrittenSentence[],
  articles: readonly AnswerArticle[],
): { kept: GroundedSentence[]; dropped: DroppedSentence[] } {
  const kept: GroundedSentence[] = [];
  const dropped: DroppedSentence[] = [];
  for (const { text, article: number, quote } of sentences) {
    const article = articles[number - 1];
    const place = article ? locateQuote(article.body, quote) : null;
    if (!article) dropped.push({ text, because: 'unknown_article' });
    else if (!place) dropped.push({ text, because: 'quote_not_found' });
    else {
      const proof = article.body.slice(place.start, place.end);
      if (!holdsEveryFigure(text, `${article.title} ${proof}`)) {
        dropped.push({ text, because: 'says_more_than_its_quote' });
        continue;
      }
      const { id: articleId, version, title } = article;
      kept.push({ text, evidence: { articleId, version, title, quote: proof, ...place } });
    }
  }
  return { kept, dropped };
}

/** Numbers, e-mail addresses and links are what a visitor acts on, and where a model errs unseen. */
function holdsEveryFigure(sentence: string, proof: string): boolean {
  const numbers = new Set(numbersIn(proof));
  if (!numbersIn(sentence).every((number) => numbers.has(number))) return false;
  const known = proof.toLowerCase();
  return linksIn(sentence).every((link) => known.includes(link));
}

/** Runs of digits without leading zeros: "6,90" and "6.90" are 6 and 90, "09:00" and "9 h" are 9; noughts say nothing. */
const numbersIn = (text: string): string[] =>
  (text.match(/\p{Nd}+/gu) ?? [])
    .map((digits) => digits.replace(/^0+/, ''))
    .filter((digits) => digits !== '');

const linksIn = (text: string): string[] =>
  (text.toLowerCase().match(/(?:https?:\/\/|www\.)[^\s)>\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []).map(
    (link) => link.replace(/[.,;:!?]+$/, ''),
  );
