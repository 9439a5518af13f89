import { fold } from '../text/fold.ts';

/** Kinds of fact that a question can ask for; a passage that states none of the asked kind does not answer it. */
export type FactKind =
  | 'price'
  | 'amount'
  | 'duration'
  | 'time'
  | 'date'
  | 'place'
  | 'count'
  | 'phone'
  | 'email'
  | 'percent'
  | 'size'
  | 'age'
  | 'weight'
  | 'frequency'
  | 'temperature';

const NUMBER_WORD =
  '(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|demi|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred|half|quelques|several|a|an)';
const TIME_UNIT =
  '(?:minutes?|mins?|heures?|hours?|hrs?|jours?|days?|semaines?|weeks?|mois|months?|ans?|annees?|years?|nuits?|nights?|quinzaine|fortnight|journee|saisons?|seasons?)';
const WEEKDAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?';
const MONTH =
  '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)';

const PATTERNS: Record<FactKind, RegExp> = {
  price:
    /(?:\d\s?(?:€|£|\$|euros?|eur\b|chf|pounds?|pence|dollars?|centimes|cents\b))|(?:(?:€|£|\$)\s?\d)|\b(?:gratuit\w*|offert\w*|offrons|sans frais|sans supplement|inclus\w*|(?:est|sont|tout|taxes?|tva) compris\w*|compris\w* dans|free|complimentary|included|no (?:extra )?(?:charge|fee|cost)|at no cost|sur devis|devis gratuit|meme prix|same price|not charged|no charge|half price|moitie prix|demi-tarif|moins cher)\b/,
  amount: /\d\s?(?:€|£|\$|euros?|eur\b|chf|pounds?|centimes|cents\b)|(?:€|£|\$)\s?\d/,
  duration: new RegExp(
    `\\b(?:\\d+(?:[.,]\\d+)?|${NUMBER_WORD})(?:\\s*(?:a|to|or|ou|-|–|et|/)\\s*(?:\\d+|${NUMBER_WORD}))?[\\s-]*(?:(?:${NUMBER_WORD}|petites?|bonnes?|full|good|premiers?|premieres?|first|business|working|calendar|whole)[\\s-]+)?${TIME_UNIT}|(?<!(?:^|[ (])(?:a|de|des|vers|avant|apres|et|-|–|des|at|jusqu'a|:) )\\b\\d+\\s?h\\b(?! ?(?:a|-|–|et|à) ?\\d)|\\b\\d+\\s?(?:min|mn)\\b|\\b(?:immediat\\w*|aussitot|jour meme|lendemain|same day|next day|immediately|straight away|a vie|lifetime|illimite\\w*|unlimited|sur-le-champ|in the hour|dans l'heure)\\b`,
  ),
  time: /\b(?:[01]?\d|2[0-4])\s?(?:h|:\d\d|am|pm|a\.m|p\.m)(?![a-z])|\ba (?:[01]?\d|2[0-4]) heures|\b\d{1,2}[.:]\d{2}\b|\b(?:midi|minuit|noon|midnight|24h|24\/7)\b/,
  date: new RegExp(
    `\\b${WEEKDAY}\\b|\\b${MONTH}\\b|\\b\\d{1,2}\\s?(?:h|am|pm)(?![a-z])|\\b(?:tous les jours|every day|chaque|each|daily|ete|hiver|printemps|automne|summer|winter|spring|autumn|week-?ends?|veille|day before|lendemain|next day|avant|before|debut|fin|jusqu'|until|des que|as soon as|lors|when|quand|apres|after|toute l'annee|all year|vacances|holidays?|feries?|semaine|week)\\b|\\b\\d{1,2}[/.]\\d{1,2}\\b|\\b(?:19|20)\\d\\d\\b|${TIME_UNIT}`,
  ),
  place:
    /\b(?:rue|avenue|boulevard|bd|place|quai|chemin|route|allee|impasse|cours|square|street|road|lane|st\.|avenue|rd\b|situe\w*|trouve\w*|located|next to|near|opposite|behind|beside|at the|in the|a cote|face|derriere|pres|devant|sous|sur|dans|chez|au|aux|a la|gare|station|parking|floor|etage|entree|comptoir|desk|reception|accueil|caisse|till|en boutique|on our website|en ligne|online|sur le site)\b|\b\d{5}\b/,
  count: new RegExp(
    `\\d|\\b(?:${NUMBER_WORD}|aucun\\w*|pas de|no|none|unlimited|illimite\\w*|plusieurs|several|dizaine|douzaine|dozen)\\b`,
  ),
  phone:
    /(?:\+\d[\d\s().-]{7,})|\b0\d(?:[\s.-]?\d{2}){4}\b|\b\d{3,5}[\s-]\d{3}[\s-]?\d{3,4}\b|\b0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4}\b/,
  email: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,63}/,
  percent: /\d\s?%|\bpour ?cent\b|\bper ?cent\b|moitie|half|gratuit|free|€|£|\$/,
  size: /\d\s?(?:cm|mm|m\b|m²|m2|metres?|meters?|inch|inches|l\b|cl|ml|litres?|")|\b(?:xs|s|m|l|xl|xxl)\b|\d\s?[x×]\s?\d|\btailles?\b.*\d|\bsizes?\b.*\d/,
  age: /\d\s?(?:ans|mois|years?|months?|yrs?)\b|\b(?:ans|years?|aged?|age|under|moins de|plus de|over|des)\b.*\d|\b(?:majeurs?|adults?|adultes?|mineurs?|tout age|any age|all ages)\b/,
  frequency: new RegExp(
    `\\b(?:tou(?:s|tes) les|chaque|every|each|fois|once|twice|times|jamais|never|par (?:an|mois|semaine|jour)|(?:a|per) (?:year|month|week|day)|annuel\\w*|mensuel\\w*|hebdomadaire\\w*|quotidien\\w*|yearly|monthly|weekly|daily)\\b|\\b(?:\\d+|${NUMBER_WORD})\\s${TIME_UNIT}`,
  ),
  temperature: /\d\s?(?:°|º|degres?\b|degrees?\b|celsius)/,
  weight: /\d\s?(?:kg|kilos?|g\b|grammes?|grams?|lbs?|pounds?|tonnes?)/,
};

/** "10 h – 19 h" are times of day, not a duration. */
const CLOCK_SPAN = /\d{1,2}\s?h\s?\d{0,2}\s*(?:-|–|—|a|et|to)\s*\d{1,2}\s?h\s?\d{0,2}/g;

/** The kinds of fact that a passage states. */
export function factsIn(text: string): ReadonlySet<FactKind> {
  const folded = fold(text);
  const spans = folded.replace(CLOCK_SPAN, ' ');
  const found = new Set<FactKind>();
  for (const kind of Object.keys(PATTERNS) as FactKind[])
    if (PATTERNS[kind].test(kind === 'duration' ? spans : folded)) found.add(kind);
  return found;
}

const FR_DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const EN_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const EN_SHORT = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_IDS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ANY_DAY = `(${[...FR_DAYS, ...EN_DAYS, ...EN_SHORT, 'tues', 'thurs', 'thur'].join('|')})s?`;
const DAY_RANGE = new RegExp(
  `\\b${ANY_DAY}\\b[*_]*\\s*(?:au|a|-|–|—|to|through|until|till)\\s*[*_]*(?:le )?${ANY_DAY}\\b`,
  'g',
);
const EVERY_DAY =
  /\b(?:tous les jours|chaque jour|7\s?j(?:ours)?\s?(?:\/|sur)\s?7|7\/7|every ?day|seven days|7 days a week|daily|all week|toute la semaine)\b/;
const WORKING_DAYS = /\b(?:en semaine|jours? ouvr(?:es?|ables?)|weekdays?|working days?|business days?)\b/;

function dayNumber(word: string): number {
  for (const names of [FR_DAYS, EN_DAYS]) {
    const at = names.indexOf(word);
    if (at >= 0) return at;
  }
  return EN_SHORT.findIndex((short) => word.startsWith(short));
}

/** Weekdays that a passage speaks of without naming them: "du lundi au samedi" covers Tuesday and leaves Sunday out. */
export function entailedDays(text: string): string[] {
  const folded = fold(text);
  const days = new Set<string>();
  for (const match of folded.matchAll(DAY_RANGE)) {
    const from = dayNumber(match[1] ?? '');
    const to = dayNumber(match[2] ?? '');
    if (from < 0 || to < 0) continue;
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(DAY_IDS[day] ?? '');
      if (day === to) break;
    }
  }
  if (EVERY_DAY.test(folded)) for (const day of DAY_IDS) days.add(day);
  if (WORKING_DAYS.test(folded)) for (const day of DAY_IDS.slice(0, 5)) days.add(day);
  return [...days];
}

const FR_MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
const EN_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH_IDS = [
  'january',
  'february',
  'march_m',
  'april',
  'may_m',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const ANY_MONTH = `(${[...FR_MONTHS, ...EN_MONTHS].join('|')})`;
const MONTH_RANGE = new RegExp(
  `\\b${ANY_MONTH}\\b[*_]*\\s*(?:au|a|-|–|—|to|through|until|till|jusqu'a|et|and)\\s*(?:la |the )?(?:debut |mi-|fin |mid-|end of |early |late |\\d{1,2} )*[*_]*${ANY_MONTH}\\b`,
  'g',
);
const SEASONS: readonly [RegExp, readonly number[]][] = [
  [/\b(?:ete|estivale?|summer)\b/, [5, 6, 7, 8]],
  [/\b(?:hiver|hivernale?|winter)\b/, [11, 0, 1, 2]],
  [/\b(?:toute l'annee|all year|year-round|douze mois)\b/, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
];

/** Months inside a stated range or season ("d'avril à juillet" covers May). */
export function entailedMonths(text: string): string[] {
  const folded = fold(text);
  const months = new Set<string>();
  for (const match of folded.matchAll(MONTH_RANGE)) {
    const index = (name: string): number => Math.max(FR_MONTHS.indexOf(name), EN_MONTHS.indexOf(name));
    const from = index(match[1] ?? '');
    const to = index(match[2] ?? '');
    if (from < 0 || to < 0) continue;
    for (let month = from; ; month = (month + 1) % 12) {
      months.add(MONTH_IDS[month] ?? '');
      if (month === to) break;
    }
  }
  for (const [pattern, list] of SEASONS)
    if (pattern.test(folded)) for (const month of list) months.add(MONTH_IDS[month] ?? '');
  return [...months];
}
