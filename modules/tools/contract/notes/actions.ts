import { foldWord, type TranscriptSegment } from '#modules/ai/contract';
import type { Moment } from './summary.ts';

/** What somebody undertakes or is asked to do, in English and French, folded. */
const undertakings = [
  /\b(?:i|we|you|they|he|she)(?: will|'ll|’ll| shall) (?!be\b|have\b|see\b)\w+/,
  /\b(?:i|we|you|they|he|she)(?: need| have| has|'ve got|’ve got| are going|'re going|’re going) to (?!say\b|admit\b|be\b)\w+/,
  /\b(?:must|should) (?!be\b|have\b|not be\b)\w+/,
  /\blet(?:'s|’s| us) (?!see\b|say\b|face\b)\w+/,
  /\b(?:please|make sure|don't forget|don’t forget|remember to|action (?:item|point)|follow up|to-?do)\b/,
  /\b(?:can|could|would) you (?:please )?(?!hear\b|see\b|imagine\b|believe\b)\w+/,
  /\b(?:il faut|il faudra|il faudrait)\b(?! (?:dire|avouer))/,
  /\b(?:on|nous|vous|je|tu|ils|elles|il|elle) (?:va|allons|allez|vais|vas|vont|dois|doit|devons|devez|doivent|devra|devrons|devrez) \w+er\b/,
  /\b(?:pensez a|n'oubliez pas|n’oubliez pas|merci de|assurez-vous|veuillez|je m'occupe|je m’occupe|je me charge)\b/,
  /\b(?:pouvez-vous|peux-tu|pourriez-vous|pourrais-tu)\b/,
];
const deadline =
  /\b(?:by|before|until|no later than|avant|d'ici|d’ici|pour) (?:the end|la fin|tomorrow|demain|tonight|ce soir|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|le \d|\d)/;

const mostActions = 10;
const shortest = 4;
const longest = 50;

/** Sentences in which somebody is to do something, those with a day first; then in the order in which they were said. */
export function toActions(segments: readonly TranscriptSegment[]): Moment[] {
  return segments
    .map((segment) => ({ segment, weight: weightOf(segment.text) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostActions)
    .map(({ segment: { start, end, text } }) => ({ start, end, text }))
    .sort((one, other) => one.start - other.start);
}

function weightOf(text: string): number {
  const words = text.split(/\s+/).length;
  if (words < shortest || words > longest) return 0;
  const folded = foldWord(text);
  const found = undertakings.filter((pattern) => pattern.test(folded)).length;
  return found === 0 ? 0 : found + (deadline.test(folded) ? 2 : 0);
}
