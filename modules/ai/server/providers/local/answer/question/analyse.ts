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
import { fold, isNumber } from '../text/fold.ts';
import { cognateKey, stem } from '../text/stem.ts';
import { type AskedFacts, askedFacts } from './facts.ts';
import { type ArticleVocabularies, spell } from './spelling.ts';

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
  /** Written with a capital inside a sentence: somebody's or something's own name. */
  name: boolean;
  /** Brought along from an earlier sentence, not asked itself. */
  carried: boolean;
  /** Asked for by its name: "quelle est la marque", "how many colours". */
  focus: boolean;
  /** A number that stands after the word that it tells apart: "iPhone 16", "section 3". */
  model: boolean;
}

export interface Question {
  text: string;
  language: LexiconLanguage;
  /** All its words in order, folded and mended. */
  words: string[];
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
  'verb',
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
    name: false,
    carried: false,
    focus: false,
    model: false,
  };
}

/** Turns of phrase whose words would otherwise look like subjects ("à partir de", "how come"). */
const NOISE =
  /\b(?:(?:quand|kan[dt]?) meme|tou(?:s|te?s) les combien|combien de (?:fois|degres)|a partir d[eu']?|il y a|y a[- ]t[- ]il|qu'est[- ]ce qu[ei']?|est[- ]ce qu[ei']?|c'est[- ]a[- ]dire|tout compris|de l'argent|au secours|par exemple|du coup|en fait|au fait|tout de suite|comme quoi|ca marche comment|comment (?:marche|fonctionne|se passe)|comment ca marche|how does (?:it|this|that) work|what happens|of course|as well|at all|by the way|in order to|a bit of|a lot of|plein de|hors de question|ca m'arrange\w*|s'il (?:vous|te) plait|et moi|mine de rien|de quoi|en tout|au juste|for good|set foot|first of all|right now|as soon as|as long as|all in all|comme ca|en ce moment|de suite|par contre|dans ce cas|in that case|au cas ou|en cas de|in case of|quoi faire|que faire|what should i do|what do i do)/g;

/** Folded words with a capital after a small letter; none in a message that shouts. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/(?<=[\p{Ll}\d,;)]['’]? ?(?:[\p{Ll}]['’])?)(?<=[ '’])\p{Lu}\p{Ll}\p{L}+/gu)].map(
      (match) => fold(match[0]),
    ),
  );
}

/** The noun after one of these is what is asked for. */
const NAMING = /^(?:quels?|quelles?|combien|what|which|many|much)$/;

/** Ways of asking whether the place is open that name no opening. */
const PRESENCE =
  /\b(?:vous etes|etes[- ]vous|vs etes|vs ete|vous serez|serez[- ]vous|on vous trouve|y a quelqu'un) (?:la|present\w*|au (?:magasin|cabinet|bureau))\b|\b(?:are|r|will) (?:you|u) (?:be )?(?:around|there|in)(?= on| the| at|$| today| tomorrow)/g;

/** Reads one question: mends its spelling, finds its terms and the kind of fact that it asks for. */
export function analyse(text: string, language: LexiconLanguage, vocabulary: ArticleVocabularies): Question {
  const spelt = spell(readable(text, language), language, vocabulary);
  const list = spelt.map((entry) => entry.word);
  const other: LexiconLanguage = language === 'fr' ? 'en' : 'fr';
  const terms: Term[] = [];
  let freeFrom = 0;
  let naming = false;
  for (let at = 0; at < list.length; at++) {
    const word = list[at] ?? '';
    const corrected = spelt[at]?.corrected ?? false;
    if (at < freeFrom) continue;
    if (NAMING.test(word)) naming = true;
    const phrase = phraseAt(list, at, language);
    if (phrase) {
      const last = (phrase.positions[phrase.positions.length - 1] ?? at) + 1;
      const label = list.slice(at, last).join(' ');
      const term = termOf(label, phrase.concepts, false, false);
      // The single words of a phrase still match word for word in an article that uses another phrase.
      term.stemFr = stem(list[last - 1] ?? '', 'fr');
      term.stemEn = stem(list[last - 1] ?? '', 'en');
      term.focus = naming;
      naming = false;
      terms.push(term);
      freeFrom = last;
      continue;
    }
    if (isSkipped(word) || isStop(word, language)) continue;
    if (word.length < 2 && !isNumber(word)) continue;
    let concepts = singleConcepts(word, language);
    if (concepts.length === 0 && !isSoft(word, language)) concepts = singleConcepts(word, other);
    const term = termOf(word, concepts, corrected, isSoft(word, language));
    term.model = term.kind === 'number' && namesModel(list[at - 1], list[at + 1], language);
    if (naming && term.kind !== 'soft' && term.kind !== 'gen') {
      term.focus = true;
      naming = false;
    }
    terms.push(term);
  }
  const names = namesIn(text);
  for (const term of terms) term.name = names.has(term.word) && term.kind !== 'day' && term.kind !== 'month';
  const seen = new Set<string>();
  const unique = terms.filter((term) => {
    const key = term.concepts.length > 0 ? term.concepts.join('+') : term.stemFr;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return asking(text, language, list, unique);
}

function asking(text: string, language: LexiconLanguage, list: string[], terms: Term[]): Question {
  const facts = askedFacts(fold(text), list.join(' '));
  for (const term of terms) if (namesFact(term, facts)) term.kind = 'facet';
  return { text, language, words: list, terms, facts };
}

/** "À quel numéro", "what temperature": the fact itself, which is stated as a figure and not by this word. */
function namesFact({ concepts }: Term, { main }: AskedFacts): boolean {
  if (main === 'phone') return concepts.includes('number_c');
  return main === 'temperature' && concepts.includes('temperature');
}

/** After a word of its own and before none that it could count. */
function namesModel(
  before: string | undefined,
  after: string | undefined,
  language: LexiconLanguage,
): boolean {
  const own = (word: string | undefined): boolean =>
    word !== undefined && word.length > 2 && !isNumber(word) && !isSkipped(word) && !isStop(word, language);
  return own(before) && !isSoft(before ?? '', language) && !own(after);
}

function readable(text: string, language: LexiconLanguage): string {
  return fold(text)
    .replace(PRESENCE, language === 'fr' ? ' ouvert ' : ' open ')
    .replace(NOISE, ' ');
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
