import type { FactKind } from '../article/facts.ts';

const UNITS_FR = '(?:temps|jours?|semaines?|mois|heures?|minutes?|annees?|ans|nuits?)';
const UNITS_EN = '(?:days?|weeks?|months?|hours?|minutes?|years?|nights?|time|long)';

/** Asked kinds of fact, in the order of trial; the first that fits is the main one. */
const ASKED: readonly [FactKind, RegExp][] = [
  [
    'frequency',
    /\b(?:tou(?:s|te?s) les combien|chaque combien|quelle frequence|combien de fois|how (?:often|frequently|many times))\b/,
  ],
  ['temperature', /\b(?:quelle temperature|combien de degres|what temperature|how (?:hot|cold|warm))\b/],
  [
    'weight',
    /\b(?:combien (?:ca |cela )?pese|pese[- ]|quel(?:le)? (?:est (?:le|son) )?poids|how heavy|how much does (?:it|the .*) weigh|what (?:is the )?weight)\b/,
  ],
  ['age', /\b(?:quel(?:s)? ages?|age minimum|age minimal|what age|how old|minimum age|age limit)\b/],
  [
    'size',
    /\b(?:quelles? (?:sont (?:les|ses) )?(?:dimensions?|hauteur|largeur|longueur)|how (?:big|tall|wide|high|large|thick|deep)|dimensions?)\b/,
  ],
  [
    'phone',
    /\b(?:numero de (?:tel\w*|portable)|votre (?:numero|tel(?:ephone)?)|quel numero|phone number|your (?:number|phone)|what number|which number)\b/,
  ],
  [
    'email',
    /\b(?:(?:votre|quelle|une) (?:adresse )?(?:e-?mail|mail|courriel)|adresse (?:e-?mail|mail)|e-?mail address|your e-?mail)\b/,
  ],
  [
    'duration',
    new RegExp(
      `\\b(?:combien d[e']?\\s?${UNITS_FR}|(?:sous|en|dans|pendant|au bout de|d'ici|depuis) combien|delais?|durees?|duree|ca dure|dure[- ]?t?|durent|how long|how many ${UNITS_EN}|how soon|how quickly|how fast|turnaround|lead time|time ?frame|garantis? combien|combien (?:ca |de )?dure|how far (?:in advance|ahead)|how much notice|combien a l'avance|longtemps)\\b`,
    ),
  ],
  [
    'percent',
    /\b(?:quel pourcentage|what percentage|how much (?:off|discount)|(?:quelle|combien de) (?:reduction|remise))\b/,
  ],
  [
    'time',
    /\b(?:quelles? heures?|what times?|vos horaires|les horaires|(?<!taux )horaires?|opening (?:hours|times)|closing time|your hours|opening)\b/,
  ],
  [
    'count',
    new RegExp(
      `\\b(?:combien d[e']\\s?(?!${UNITS_FR}\\b)\\w+|how many (?!${UNITS_EN}\\b)\\w+|(?:nombre|number) (?:de|d'|of|max\\w*|minimum)|on peut etre combien|capacite|how much (?:luggage|weight|water|food|salt|sugar|space|room|storage|memory|vitamin|medicine|exercise)\\b)`,
    ),
  ],
  [
    'price',
    /\b(?:(?<!tou[ts] les )combien|prix|tarifs?|couts?|coute\w*|budget|montant|(?:trop |plus |moins )?cheres?|cher|taux horaire|how much|prices?|cost\w*|fees?|rates?|charges?|charged|expensive|set me back|quel supplement|payant\w*|frais)\b/,
  ],
  [
    'date',
    /\b(?:quand|quels? jours?|quelle date|quels? mois|quelle periode|quelle saison|jusqu'a quand|when|(?:what|which) (?:days?|dates?|months?)|until when|by when|au plus tard|how late|how early)\b/,
  ],
  [
    'place',
    /(?:^|[\s,])(?:ou ?\?|ou (?:est|sont|se|puis|peut|peux|dois|faut|etes|trouver|vous|ca|c'est|on|je|et)\b|where\b|quelle (?:est (?:votre|l'|la) ?)?adresse|votre adresse|(?:what|your) (?:is )?(?:your |the )?address\b)/,
  ],
];

/** "Que faire quand on arrive ?", "what do I get when it is full": a circumstance, beside another way of asking. */
const CIRCUMSTANCE_FR =
  /(?<!(?:savoir|savez(?:[- ]vous)?|dire|dites(?:[- ]moi)?|sais|indiquer|preciser|depuis|jusqu'a|pour|c'est) )\bquand (?:je|j'|on|tu|il|elle|nous|vous|ils|elles|la|le|l'|les|mon|ma|mes|votre|notre|un|une|c'est)\b/g;
const CIRCUMSTANCE_EN =
  /(?<!(?:know|tell me|say|wonder\w*|ask|sure|about|until|by|since|from) )\bwhen (?:i|i'm|we|you|he|she|it|it's|they|the|my|our|your|a|an)\b/g;
const ASKS_FR =
  /\bqu'est|\bque\b|\bquoi\b|\bcombien\b|\bcomment\b|\bquel|\best[- ]ce\b|\w-(?:je|on|vous|nous|ils?|elles?|ce)\b/;
const ASKS_EN =
  /\b(?:what|how|do|does|did|can|could|will|would|is|are|should|must|may|which|who|where|why|have|has)\b/;

/** Without what only tells on which occasion, so that "when" is no question for a date there. */
function withoutCircumstance(folded: string): string {
  const left = folded.replace(CIRCUMSTANCE_FR, ' ').replace(CIRCUMSTANCE_EN, ' ');
  return left !== folded && (ASKS_FR.test(left) || ASKS_EN.test(left)) ? left : folded;
}

export interface AskedFacts {
  /** The kind of fact that the question asks for, or null when it asks whether, how, which or why. */
  main: FactKind | null;
  /** It can be answered by yes or no. */
  yesNo: boolean;
  how: boolean;
  which: boolean;
}

/** What kind of fact a question asks for, by its words ("à quelle heure", "how much"). Both texts folded. */
export function askedFacts(written: string, mended: string): AskedFacts {
  const folded = withoutCircumstance(`${mended} | ${written}`);
  let main: FactKind | null = null;
  for (const [kind, pattern] of ASKED) {
    if (pattern.test(folded)) {
      main = kind;
      break;
    }
  }
  const how =
    /\b(?:comment|how (?:do|can|does|should|to|would)|de quelle (?:facon|maniere)|quelle est la (?:demarche|procedure)|que faire|que dois-je|what should i|what do i)\b/.test(
      folded,
    );
  const which =
    /\b(?:quels?|quelles?|lesquel\w*|which|what|who|whose|why|how|qui|pourquoi|quand|que|quoi)\b/.test(
      mended,
    ) || /\b(?:qu'est|c'est quoi|keske|keskon)\b/.test(written);
  return { main, how, which, yesNo: main === null && !how && !which };
}
