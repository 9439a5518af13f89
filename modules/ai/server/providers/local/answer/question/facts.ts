import type { FactKind } from '../article/facts.ts';

const UNITS_FR = '(?:temps|jours?|semaines?|mois|heures?|minutes?|annees?|ans|nuits?)';
const UNITS_EN = '(?:days?|weeks?|months?|hours?|minutes?|years?|nights?|time|long)';

/** Asked kinds of fact, in the order of trial; the first that fits is the main one. */
const ASKED: readonly [FactKind, RegExp][] = [
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
    /\b(?:quelles? heures?|what times?|vos horaires|les horaires|horaires?|opening (?:hours|times)|closing time|your hours|opening)\b/,
  ],
  [
    'count',
    new RegExp(
      `\\b(?:combien d[e']\\s?(?!${UNITS_FR}\\b)\\w+|how many (?!${UNITS_EN}\\b)\\w+|(?:nombre|number) (?:de|d'|of|max\\w*|minimum)|on peut etre combien|capacite|how much (?:luggage|weight))`,
    ),
  ],
  [
    'price',
    /\b(?:(?<!tou[ts] les )combien|prix|tarifs?|couts?|coute\w*|budget|montant|(?:trop |plus |moins )?cheres?|cher|how much|prices?|cost\w*|fees?|rates?|charges?|charged|expensive|set me back|quel supplement|payant\w*|frais)\b/,
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
  const folded = `${mended} | ${written}`;
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
