import type { FactKind } from '../article/facts.ts';
import { foldedText, type Passage } from '../article/index-articles.ts';
import { conflictOf } from '../article/quantities.ts';
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
export function addFactFeatures(
  f: Features,
  passage: Passage,
  { question, quantities }: WeighedQuestion,
): void {
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
  addQuantities(f, passage, quantities);
  f.whoAsked = WHO.test(fold(question.text)) ? 1 : 0;
  if (f.whoAsked === 1) f.personMissing = statesPerson(passage) ? 0 : 1;
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

/** "A keg of 50 litres" is not answered by those of 20 and 30; a line nearby that speaks of others says half as much. */
function addQuantities(f: Features, passage: Passage, asked: WeighedQuestion['quantities']): void {
  if (asked.length === 0) return;
  const here = conflictOf(
    asked,
    passage.units.flatMap((unit) => unit.quantities),
  );
  const near =
    here === 0
      ? conflictOf(
          asked,
          passage.near.flatMap((unit) => unit.quantities),
        )
      : 0;
  f.quantityConflict = here === 1 ? 1 : near === 1 ? 0.5 : 0;
  f.quantityCovered = here === -1 ? 1 : near === -1 ? 0.5 : 0;
  f.quantityOpen = here === 0 ? 1 : 0;
}

const WHO =
  /\b(?:qui (?:est|sont|dirige|a |s'occupe|anime|donne|fait|fabrique|enseigne|realise)|par qui|avec qui|who|whose|quel(?:le)? (?:est le nom|medecin|coiffeu\w+|moniteur|prof\w*))\b/;
const NAMED =
  /(?<=[\p{Ll},;:(*] ?\*{0,2}\s?)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|Sept|Octo|Novem|Decem)\p{Lu}\p{Ll}+/u;
const ROLES =
  /\b(?:gerante?|fondat\w+|patron\w*|equipe|specialiste\w*|professeur\w*|monit\w+|docteur|dr|medecin\w*|artisan\w*|proprietaire\w*|owner\w*|founder\w*|team|teacher\w*|instructor\w*|doctor\w*|specialist\w*|staff|colleague\w*|collegue\w*|expert\w*|chef)\b/;

function statesPerson(passage: Passage): boolean {
  const written = passage.article.source.body.slice(passage.start, passage.end);
  return NAMED.test(written) || ROLES.test(foldedText(passage));
}
