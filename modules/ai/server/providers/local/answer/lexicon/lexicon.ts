import { editDistance } from '../text/distance.ts';
import { fold, words } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { COMMERCE_CONCEPTS } from './concepts-commerce.ts';
import { EVERYDAY_CONCEPTS } from './concepts-everyday.ts';
import { SERVICE_CONCEPTS } from './concepts-services.ts';
import { THING_CONCEPTS } from './concepts-things.ts';
import { TIME_PLACE_CONCEPTS } from './concepts-time-place.ts';
import { TRADE_CONCEPTS } from './concepts-trades.ts';
import { FALSE_STEMS_EN, FALSE_STEMS_FR } from './false-stems.words.ts';
import { PLACES } from './places.ts';
import { SOFT_EN, SOFT_FR, STOP_EN, STOP_FR } from './stop-words.ts';

/**
 * What a concept is to a question.
 * `act`: what is done, must be matched; `gen`: selling and having, need not be; `thing`: a subject; `facet`: the kind of
 * fact asked; `ctx`: says who or what for, may stay uncovered; `unit`: of time; the others are closed classes in which a
 * neighbour is never an answer (Monday is not Sunday, Belgium is not Switzerland, silver is not leather).
 */
export type ConceptKind =
  | 'act'
  | 'verb'
  | 'gen'
  | 'thing'
  | 'facet'
  | 'ctx'
  | 'unit'
  | 'day'
  | 'daygroup'
  | 'daypart'
  | 'month'
  | 'season'
  | 'place'
  | 'pay'
  | 'mat'
  | 'animal'
  | 'lang'
  | 'colour';

export interface Concept {
  id: string;
  kind: ConceptKind;
  /** More general concepts, all levels: what an article says of them it says of this one. */
  parents: readonly string[];
}

interface Phrase {
  stems: readonly string[];
  concepts: string[];
}
interface LanguageTable {
  exact: Map<string, string[]>;
  /** By stem, each with the form it came from: of several the nearest form is meant ("livrez" is no "livre"). */
  stems: Map<string, { form: string; id: string }[]>;
  prefixes: [string, string][];
  /** Keyed by the first stem, longest first. */
  phrases: Map<string, Phrase[]>;
  /** Every single word as written, for spelling. */
  vocabulary: Set<string>;
}

const SKIPPED = new Set(
  'le la les l un une des de du d au aux a mon ma mes notre nos votre vos ton ta tes son sa ses leur leurs the an of my your our their s'.split(
    ' ',
  ),
);

export function isSkipped(word: string): boolean {
  return SKIPPED.has(word);
}

const concepts = new Map<string, Concept>();
const tables: Record<'fr' | 'en', LanguageTable> = { fr: emptyTable(), en: emptyTable() };

function emptyTable(): LanguageTable {
  return { exact: new Map(), stems: new Map(), prefixes: [], phrases: new Map(), vocabulary: new Set() };
}

function push<K>(map: Map<K, string[]>, key: K, id: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}

function addForm(language: 'fr' | 'en', form: string, id: string): void {
  const table = tables[language];
  const trimmed = fold(form.trim());
  if (trimmed.endsWith('*')) {
    table.prefixes.push([trimmed.slice(0, -1), id]);
    return;
  }
  const kept = words(trimmed).filter((word) => !SKIPPED.has(word));
  const [first] = kept;
  if (first === undefined) return;
  if (kept.length === 1) {
    push(table.exact, first, id);
    const key = stem(first, language);
    const siblings = table.stems.get(key) ?? [];
    siblings.push({ form: first, id });
    table.stems.set(key, siblings);
    if (first.length > 3) table.vocabulary.add(first);
    return;
  }
  const stems = kept.map((word) => stem(word, language));
  const key = stems[0] ?? '';
  const list = table.phrases.get(key) ?? [];
  const same = list.find((phrase) => phrase.stems.join(' ') === stems.join(' '));
  if (same) {
    if (!same.concepts.includes(id)) same.concepts.push(id);
  } else list.push({ stems, concepts: [id] });
  list.sort((a, b) => b.stems.length - a.stems.length);
  table.phrases.set(key, list);
  for (const word of kept) if (word.length > 4) table.vocabulary.add(word);
}

/** `id kind [<parent,parent] | French forms | English forms`, forms separated by commas, `*` for any ending. */
function loadConcepts(source: string): void {
  for (const line of source.split('\n')) {
    const [head, french, english] = line.split('|');
    if (!head?.trim()) continue;
    const [id = '', kind = 'thing', parents] = head.trim().split(/\s+/);
    concepts.set(id, { id, kind: kind as ConceptKind, parents: parents ? parents.slice(1).split(',') : [] });
    for (const form of french?.split(',') ?? []) addForm('fr', form, id);
    for (const form of english?.split(',') ?? []) addForm('en', form, id);
  }
}

function loadPlaces(source: string): void {
  for (const line of source.split('\n')) {
    const [id, french, english, containers] = line.split('|').map((part) => part.trim());
    if (!id) continue;
    const parents = containers ? containers.split(',') : [];
    concepts.set(id, { id, kind: 'place', parents });
    for (const form of french?.split(',') ?? []) addForm('fr', form, id);
    for (const form of english?.split(',') ?? []) addForm('en', form, id);
  }
}

/** Parents of parents, so that one look says everything a concept belongs to. */
function closeParents(): void {
  for (const concept of concepts.values()) {
    const all = new Set<string>();
    const walk = (ids: readonly string[]): void => {
      for (const id of ids) {
        if (all.has(id)) continue;
        all.add(id);
        walk(concepts.get(id)?.parents ?? []);
      }
    };
    walk(concept.parents);
    concept.parents = [...all];
  }
}

for (const source of [
  COMMERCE_CONCEPTS,
  TIME_PLACE_CONCEPTS,
  SERVICE_CONCEPTS,
  THING_CONCEPTS,
  EVERYDAY_CONCEPTS,
  TRADE_CONCEPTS,
])
  loadConcepts(source);
loadPlaces(PLACES);
closeParents();

function wordSet(list: string): Set<string> {
  return new Set(list.split(/\s+/).flatMap((word) => words(word)));
}
const STOP = { fr: wordSet(STOP_FR), en: wordSet(STOP_EN) };
const FALSE_STEMS = { fr: wordSet(FALSE_STEMS_FR), en: wordSet(FALSE_STEMS_EN) };
const SOFT = { fr: wordSet(SOFT_FR), en: wordSet(SOFT_EN) };
const SOFT_STEMS = {
  fr: new Set([...SOFT.fr].map((word) => stem(word, 'fr'))),
  en: new Set([...SOFT.en].map((word) => stem(word, 'en'))),
};

export type LexiconLanguage = 'fr' | 'en';

export function conceptOf(id: string): Concept {
  const found = concepts.get(id);
  if (!found) throw new Error(`unknown concept ${id}`);
  return found;
}

export function isStop(word: string, language: LexiconLanguage): boolean {
  return STOP[language].has(word);
}
export function isSoft(word: string, language: LexiconLanguage): boolean {
  return SOFT[language].has(word) || SOFT_STEMS[language].has(stem(word, language));
}
export function isKnownWord(word: string, language: LexiconLanguage): boolean {
  return STOP[language].has(word) || isSoft(word, language) || singleConcepts(word, language).length > 0;
}
export function lexiconVocabulary(language: LexiconLanguage): ReadonlySet<string> {
  return tables[language].vocabulary;
}

/** Concepts of one word: as written first, else by stem, else by prefix. */
export function singleConcepts(word: string, language: LexiconLanguage): readonly string[] {
  const table = tables[language];
  const exact = table.exact.get(word);
  if (exact) return exact;
  // A narrating word means itself: "habite" is no clothing ("habit"), "fondant" not "fondé".
  if (word.length < 4 || STOP[language].has(word) || SOFT[language].has(word)) return [];
  if (FALSE_STEMS[language].has(word)) return [];
  const found: string[] = [];
  for (const [prefix, id] of table.prefixes)
    if (word.startsWith(prefix) && !found.includes(id)) found.push(id);
  if (found.length > 0) return found;
  let nearest = 4;
  for (const { form, id } of table.stems.get(stem(word, language)) ?? []) {
    const distance = editDistance(word, form, 3);
    if (distance > nearest) continue;
    if (distance < nearest) found.length = 0;
    nearest = distance;
    if (!found.includes(id)) found.push(id);
  }
  return found;
}

export interface PhraseMatch {
  concepts: readonly string[];
  positions: readonly number[];
}

/** The longest phrase of the lexicon that starts at `start`; articles and possessives inside it do not matter. */
export function phraseAt(
  list: readonly string[],
  start: number,
  language: LexiconLanguage,
): PhraseMatch | null {
  const first = list[start];
  if (first === undefined || SKIPPED.has(first)) return null;
  const candidates = tables[language].phrases.get(stem(first, language));
  if (!candidates) return null;
  for (const phrase of candidates) {
    const positions = [start];
    let at = start + 1;
    for (let k = 1; k < phrase.stems.length; k++) {
      while (
        at < list.length &&
        SKIPPED.has(list[at] ?? '') &&
        stem(list[at] ?? '', language) !== phrase.stems[k]
      )
        at++;
      if (at >= list.length || stem(list[at] ?? '', language) !== phrase.stems[k]) break;
      positions.push(at++);
    }
    if (positions.length === phrase.stems.length) return { concepts: phrase.concepts, positions };
  }
  return null;
}
