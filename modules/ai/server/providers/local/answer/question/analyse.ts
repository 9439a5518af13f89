import {
  type ConceptKind,
  conceptOf,
  isSkipped,
  isSoft,
  isStop,
  type LexiconLanguage,
  phraseAt,
  singleConcepts,
} from '../lexicon/lexicon.ts';
import { isNumber } from '../text/fold.ts';
import { cognateKey, stem } from '../text/stem.ts';
import { type AskedFacts, askedFacts } from './facts.ts';
import { type ArticleVocabulary, spell } from './spelling.ts';

/** A word or phrase of the question, with everything that may stand for it in an article. */
export interface Term {
  word: string;
  kind: ConceptKind | 'word' | 'soft' | 'number';
  concepts: readonly string[];
  parents: readonly string[];
  stemFr: string;
  stemEn: string;
  cognate: string;
  corrected: boolean;
  /** Brought along from an earlier sentence, not asked itself. */
  carried: boolean;
}

export interface Question {
  text: string;
  language: LexiconLanguage;
  terms: Term[];
  facts: AskedFacts;
}

const CLOSED = new Set<Term['kind']>([
  'day',
  'month',
  'season',
  'place',
  'pay',
  'mat',
  'animal',
  'lang',
  'colour',
]);
export function isClosed(kind: Term['kind']): boolean {
  return CLOSED.has(kind);
}

/** The strictest reading wins when a word has several: a thing before a circumstance. */
const KIND_ORDER: readonly Term['kind'][] = [
  'place',
  'pay',
  'mat',
  'animal',
  'day',
  'month',
  'lang',
  'colour',
  'act',
  'thing',
  'season',
  'daypart',
  'daygroup',
  'facet',
  'gen',
  'unit',
  'ctx',
];

function kindOf(ids: readonly string[]): Term['kind'] {
  const kinds = ids.map((id) => conceptOf(id).kind);
  return KIND_ORDER.find((kind) => kinds.includes(kind as ConceptKind)) ?? 'thing';
}

function termOf(word: string, concepts: readonly string[], corrected: boolean, soft: boolean): Term {
  const parents = new Set(concepts.flatMap((id) => conceptOf(id).parents));
  const kind: Term['kind'] =
    concepts.length > 0 ? kindOf(concepts) : isNumber(word) ? 'number' : soft ? 'soft' : 'word';
  return {
    word,
    kind,
    concepts,
    parents: [...parents],
    stemFr: stem(word, 'fr'),
    stemEn: stem(word, 'en'),
    cognate: cognateKey(word),
    corrected,
    carried: false,
  };
}

/** Reads one question: mends its spelling, finds its terms and the kind of fact that it asks for. */
export function analyse(text: string, language: LexiconLanguage, vocabulary: ArticleVocabulary): Question {
  const spelt = spell(text, language, vocabulary);
  const list = spelt.map((entry) => entry.word);
  const other: LexiconLanguage = language === 'fr' ? 'en' : 'fr';
  const terms: Term[] = [];
  let freeFrom = 0;
  for (let at = 0; at < list.length; at++) {
    const word = list[at] ?? '';
    const corrected = spelt[at]?.corrected ?? false;
    if (at < freeFrom) continue;
    const phrase = phraseAt(list, at, language);
    if (phrase) {
      const last = (phrase.positions[phrase.positions.length - 1] ?? at) + 1;
      const label = list.slice(at, last).join(' ');
      const term = termOf(label, phrase.concepts, false, false);
      // The single words of a phrase still match word for word in an article that uses another phrase.
      term.stemFr = stem(list[last - 1] ?? '', 'fr');
      term.stemEn = stem(list[last - 1] ?? '', 'en');
      terms.push(term);
      freeFrom = last;
      continue;
    }
    if (isSkipped(word) || isStop(word, language)) continue;
    if (word.length < 2 && !isNumber(word)) continue;
    let concepts = singleConcepts(word, language);
    if (concepts.length === 0 && !isSoft(word, language)) concepts = singleConcepts(word, other);
    terms.push(termOf(word, concepts, corrected, isSoft(word, language)));
  }
  const seen = new Set<string>();
  const unique = terms.filter((term) => {
    const key = term.concepts.length > 0 ? term.concepts.join('+') : term.stemFr;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { text, language, terms: unique, facts: askedFacts(list.join(' ')) };
}

/** Words that show a language beyond doubt; used when the detector was given too little text. */
const FR_MARKS =
  /\b(?:est|vous|les|des|une?|je|combien|quel|quelle|pour|avec|dans|sur|mon|ma|votre|et|le|la|du|de|c|cest|slt|bjr|svp|vs)\b/g;
const EN_MARKS =
  /\b(?:the|you|do|does|is|are|what|how|when|can|my|your|and|for|of|to|i|have|any|it|in|on|with)\b/g;

/** The language to read a question in: the detected one if we can, unless its words plainly say the other. */
export function readingLanguage(folded: string, detected: string): LexiconLanguage {
  const fr = folded.match(FR_MARKS)?.length ?? 0;
  const en = folded.match(EN_MARKS)?.length ?? 0;
  if (detected === 'fr') return en >= 3 && fr === 0 ? 'en' : 'fr';
  if (detected === 'en') return fr >= 3 && en === 0 ? 'fr' : 'en';
  return fr >= en ? 'fr' : 'en';
}
