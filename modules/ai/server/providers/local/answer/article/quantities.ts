import { isStop } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';

/** So much of something: a figure, or the span that a limit or a range leaves open. */
export interface Quantity {
  low: number;
  high: number;
  /** What is counted or measured, in one spelling for both languages where the unit has one, else the stem of the word. */
  unit: string;
}

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  `deux two 2 trois three 3 quatre four 4 cinq five 5 six six 6 sept seven 7 huit eight 8 neuf nine 9 dix ten 10
   onze eleven 11 douze twelve 12 treize thirteen 13 quatorze fourteen 14 quinze fifteen 15 seize sixteen 16
   seventeen 17 eighteen 18 nineteen 19 vingt twenty 20 trente thirty 30 quarante forty 40 cinquante fifty 50
   soixante sixty 60 seventy 70 eighty 80 ninety 90 cent hundred 100`
    .trim()
    .split(/\s+/)
    .flatMap((word, at, all) => (Number.isNaN(Number(word)) ? [[word, numberAfter(all, at)]] : [])),
);

function numberAfter(all: readonly string[], at: number): number {
  return Number(all.slice(at).find((word) => !Number.isNaN(Number(word))) ?? 0);
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kg|kilos?|kilogram\w*)$/, 'kg'],
  [/^(?:g|grammes?|grams?)$/, 'g'],
  [/^(?:km|kilometres?|kilometers?|bornes)$/, 'km'],
  [/^(?:cm|centimetres?|centimeters?)$/, 'cm'],
  [/^(?:mm|millimetres?)$/, 'mm'],
  [/^(?:m|metres?|meters?)$/, 'm'],
  [/^(?:l|litres?|liters?)$/, 'l'],
  [/^cl$/, 'cl'],
  [/^(?:ans|years?|yo|yrs?|annees?)$/, 'year'],
  [/^(?:mois|months?)$/, 'month'],
  [/^(?:semaines?|weeks?)$/, 'week'],
  [/^(?:jours?|days?)$/, 'day'],
  [/^(?:nuits?|nights?)$/, 'night'],
  [/^(?:heures?|hours?|hrs?)$/, 'hour'],
  [/^(?:minutes?|mins?|mn)$/, 'minute'],
  [/^(?:personnes?|people|persons?|pers|guests?|invites?|convives?|pax)$/, 'person'],
  [/^(?:bouteilles?|bottles?)$/, 'bottle'],
  [/^(?:pieces?|rooms?)$/, 'piece'],
  [/^(?:pouces?|inch|inches)$/, 'inch'],
  [/^(?:euros?|eur|€|pounds?|£|\$)$/, 'money'],
  [/^%$/, '%'],
];

/** '' when the word after the figure counts nothing. */
function unitOf(word: string): string {
  const known = UNITS.find(([pattern]) => pattern.test(word))?.[1];
  return known ?? (isStop(word, 'fr') || isStop(word, 'en') ? '' : stem(word, 'fr'));
}

const FIGURE = `(?:\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,]\\d+)?|\\b(?:${Object.keys(WORDS).join('|')})\\b`;
const UNIT = String.raw`[a-z]{1,20}|€|£|\$|%`;
const SPAN = new RegExp(
  `(?<below>\\b(?:moins de|jusqu'a|maximum|max|au plus|under|below|up to|less than|at most|within|younger than)\\s+)?(?<above>\\b(?:plus de|a partir de|des|au moins|minimum|over|above|from|more than|at least|older than)\\s+)?[€£$]?(?<first>${FIGURE})\\s?(?:m(?<part>\\d\\d)\\b)?(?:(?:${UNIT})?\\s?(?:-|–|a|to|ou|or|et|and)\\s?[€£$]?(?<second>${FIGURE}))?[\\s-]?(?<unit>${UNIT})?`,
  'g',
);

function numberOf(figure: string): number {
  return WORDS[figure] ?? Number(figure.replaceAll(' ', '').replace(',', '.'));
}

/** Text is read up to here, which no sentence of a shop is long enough to need. */
const MOST = 600;

/** The quantities of a text: "moins de 20 kg", "1,65 – 1,75 m", "thirty guests". */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  const folded = fold(text).slice(0, MOST).replace(/[*_|]/g, ' ');
  for (const { groups = {} } of folded.matchAll(SPAN)) {
    const { below, above, first = '', second, part, unit } = groups;
    const low = numberOf(first) + (part ? Number(part) / 100 : 0);
    const high = second === undefined ? low : numberOf(second);
    const name = part ? 'm' : unit === undefined ? '' : unitOf(unit);
    if (name === '' || Number.isNaN(low) || Number.isNaN(high)) continue;
    found.push({
      low: below ? 0 : Math.min(low, high),
      high: above ? Number.POSITIVE_INFINITY : Math.max(low, high),
      unit: name,
    });
  }
  return found;
}

/** Units of which a question tells its circumstances rather than what it is about. */
const IDLE = new Set(['money', 'hour', 'day', 'week', 'month', 'minute', '%', 'h', 'am', 'pm']);

/** Whether what is stated speaks of the asked quantities: 1 of another one of a kind, -1 of the same, 0 of none. */
export function conflictOf(asked: readonly Quantity[], stated: readonly Quantity[]): number {
  let found = 0;
  for (const { low, high, unit } of asked) {
    if (IDLE.has(unit)) continue;
    const same = stated.filter((other) => other.unit === unit);
    if (same.length === 0) continue;
    if (!same.some((other) => other.low <= low && high <= other.high)) return 1;
    found = -1;
  }
  return found;
}
