import type { FactKind } from '../article/facts.ts';
import { foldedText, type Passage } from '../article/index-articles.ts';
import { fold } from '../text/fold.ts';
import type { Features } from './feature-names.ts';
import type { WeighedQuestion } from './weigh.ts';

/** Kinds of fact whose figure or form must stand in the quote itself. */
const STRICT_FACTS = new Set<FactKind>(['weight', 'size', 'phone', 'email', 'percent', 'age']);

const AMOUNT = String.raw`(?:\d[\d .,]*\s?(?:€|£|\$|euros?|chf)|[€£$]\s?\d)`;
/** A price that is asked, not the sum from which something is free. */
const COST = new RegExp(
  `(?:cout\\w*|costs?|prix|prices?|tarifs?|est (?:de|a)|sont (?:de|a)|pour|for|is|are|we charge|factur\\w*|:|·|\\()[^.;]{0,40}?${AMOUNT}`,
);
const CONDITIONAL = new RegExp(
  `(?:offert\\w*|gratuit\\w*|free)[^.;]{0,40}?(?:des|a partir de|au-dela de|from|over|above)\\s[^.;]{0,12}?${AMOUNT}|(?:des|a partir de|from|over)\\s[^.;]{0,12}?${AMOUNT}[^.;]{0,40}?(?:offert\\w*|gratuit\\w*|free)`,
);
const INSTRUCTION =
  /(?:^|[.:;,!?] |\n)(?:envoyez|ecrivez|appelez|contactez|prevenez|demandez|reservez|apportez|rapportez|venez|remplissez|cliquez|choisissez|indiquez|presentez|repondez|send|write|call|contact|tell|ask|book|bring|come|fill|click|choose|reply|e-mail|email|ring|let us know|please)\b/;
const SELLS = /\b(?:vend|vends|vendez|vendent|vendre|vente|sell|selling)\b/;

/** Whether the passage states the kind of fact that is asked for. */
export function addFactFeatures(f: Features, passage: Passage, { question }: WeighedQuestion): void {
  const { facts } = question;
  const text = foldedText(passage);
  f.yesNo = facts.yesNo ? 1 : 0;
  f.how = facts.how ? 1 : 0;
  f.placeAsked = facts.main === 'place' ? 1 : 0;
  f.addressStated = facts.main === 'place' && passage.bag.concepts.has('address') ? 1 : 0;
  f.instruction = facts.how && INSTRUCTION.test(text) ? 1 : 0;
  f.sellUnstated =
    SELLS.test(fold(question.text)) && !passage.facts.has('amount') && !passage.bag.concepts.has('sell')
      ? 1
      : 0;
  if (facts.main === 'price') {
    const conditional = CONDITIONAL.test(text);
    f.costStated = COST.test(conditional ? text.replace(CONDITIONAL, ' ') : text) ? 1 : 0;
    f.costConditional = conditional && f.costStated === 0 ? 1 : 0;
  }
  if (!facts.main) {
    f.noFactContext = f.contextStrong;
    return;
  }
  const stated = passage.facts.has(facts.main);
  f.factStated = stated ? 1 : 0;
  f.amountStated = facts.main === 'price' && passage.facts.has('amount') ? 1 : 0;
  f.factMissing = stated ? 0 : 1;
  f.strictFactMissing = !stated && STRICT_FACTS.has(facts.main) ? 1 : 0;
  f.priceMissing = !stated && facts.main === 'price' ? 1 : 0;
  f.coveredTimesFact = stated ? f.contextStrong : 0;
  f.factNear = stated ? 0 : f.contextStrong;
}
