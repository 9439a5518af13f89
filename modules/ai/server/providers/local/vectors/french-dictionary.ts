import { words } from '../answer/text/fold.ts';
import { FRENCH_ADJECTIVES } from './french-adjectives.words.ts';
import { FRENCH_BUSINESS } from './french-business.words.ts';
import { type Conjugation, conjugationOf } from './french-conjugation.ts';
import { FRENCH_FAMILIAR } from './french-familiar.words.ts';
import { FRENCH_FOOD } from './french-food.words.ts';
import { FRENCH_GAPS } from './french-gaps.words.ts';
import { FRENCH_PEOPLE } from './french-people.words.ts';
import { FRENCH_PLACES } from './french-places.words.ts';
import { FRENCH_THINGS } from './french-things.words.ts';
import { FRENCH_VERBS } from './french-verbs.words.ts';

/** English glosses, best first, of one reading of a French word. */
export type Glosses = readonly string[];

export interface FrenchDictionary {
  /** Readings of a folded French form ("livre" is a book, and what one does who delivers); empty when unknown. */
  readings(form: string): readonly Glosses[];
  /** Most words of a compound entry; compounds are keyed by their words with spaces ("petit dejeuner"). */
  readonly longestCompound: number;
  /** Whether any compound starts with this word. */
  startsCompound(word: string): boolean;
  isCompound(words: string): boolean;
  /** All single words, in their base form. */
  words(): string[];
}

let loaded: FrenchDictionary | undefined;

/** Loads the dictionary when it is first asked for (about 20 ms). */
export function frenchDictionary(): FrenchDictionary {
  loaded ??= load();
  return loaded;
}

function load(): FrenchDictionary {
  const entries = new Map<string, Glosses[]>();
  const spelt = new Map<string, string[]>();
  const infinitives = new Set<string>();
  const lists = [
    FRENCH_THINGS,
    FRENCH_PLACES,
    FRENCH_PEOPLE,
    FRENCH_FOOD,
    FRENCH_BUSINESS,
    FRENCH_ADJECTIVES,
    FRENCH_VERBS,
    FRENCH_FAMILIAR,
    FRENCH_GAPS,
  ];
  for (const list of lists) {
    for (const line of list.trim().split('\n')) {
      const [word = '', glosses = ''] = line.split(':');
      const key = words(word).join(' ');
      if (isVerb(key, list)) infinitives.add(key);
      addEntry(word.trim(), key, glosses.trim().split(/\s+/));
    }
  }
  const conjugation = conjugationOf(infinitives);
  const compounds = [...entries.keys()].filter((key) => key.includes(' '));
  const starts = new Set(compounds.map((key) => key.slice(0, key.indexOf(' '))));
  return {
    readings: (form) => readingsOf(form, entries, infinitives, conjugation),
    longestCompound: Math.max(...compounds.map((key) => key.split(' ').length)),
    startsCompound: (word) => starts.has(word),
    isCompound: (joined) => entries.has(joined),
    words: () => [...entries.keys()].filter((key) => !key.includes(' ')),
  };

  /** The same word in two lists has all its glosses in one reading; two words that fold alike are two readings. */
  function addEntry(word: string, key: string, glosses: string[]): void {
    const known = spelt.get(word);
    if (known) {
      known.push(...glosses.filter((gloss) => !known.includes(gloss)));
      return;
    }
    spelt.set(word, glosses);
    const readings = entries.get(key);
    if (readings) readings.push(glosses);
    else entries.set(key, [glosses]);
  }
}

function isVerb(key: string, list: string): boolean {
  return list === FRENCH_VERBS || (list === FRENCH_FAMILIAR && key.length > 4 && key.endsWith('er'));
}

const MOST_READINGS = 3;

function readingsOf(
  form: string,
  entries: ReadonlyMap<string, readonly Glosses[]>,
  infinitives: ReadonlySet<string>,
  conjugation: Conjugation,
): readonly Glosses[] {
  const exact = entries.get(form) ?? entries.get(nominalBase(form, entries) ?? '');
  if (exact && infinitives.has(form)) return exact;
  const verbs = conjugation(form).flatMap((infinitive) => entries.get(infinitive) ?? []);
  return [...new Set([...(exact ?? []), ...verbs])].slice(0, MOST_READINGS);
}

/** `ending > what replaces it`: plural, feminine and adverb endings, folded, in the order in which they are tried. */
const NOMINAL_ENDINGS: readonly (readonly [string, string])[] = `
s> x> aux>al aux>ail e> es> ee>e ees>e elle>el elles>el enne>en ennes>en onne>on onnes>on ette>et ettes>et
euse>eux euses>eux euse>eur euses>eur trice>teur trices>teur ere>er eres>er ve>f ves>f che>c ches>c gue>g gues>g
sse>s sses>s esse>e esses>e ment> ement> emment>ent amment>ant eusement>eux ellement>el ivement>if ienne>ien`
  .trim()
  .split(/\s+/)
  .map((rule) => {
    const [ending = '', base = ''] = rule.split('>');
    return [ending, base] as const;
  });

/** The singular or masculine of a noun or adjective that the dictionary has. */
function nominalBase(form: string, entries: ReadonlyMap<string, unknown>): string | null {
  if (form.length < 3) return null;
  for (const [ending, base] of NOMINAL_ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const candidate = form.slice(0, form.length - ending.length) + base;
    if (candidate.length >= 2 && entries.has(candidate)) return candidate;
  }
  return null;
}
