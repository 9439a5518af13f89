import { frenchDictionary, meaningOf, wordVectors } from '../../vectors/index.ts';
import { isKnownWord, type LexiconLanguage, lexiconVocabulary } from '../lexicon/lexicon.ts';
import { SMS_EN, SMS_FR } from '../lexicon/sms.ts';
import { SOFT_EN, SOFT_FR, STOP_EN, STOP_FR } from '../lexicon/stop-words.ts';
import { editDistance, soundKey } from '../text/distance.ts';
import { fold, isNumber, words } from '../text/fold.ts';

export interface SpeltWord {
  /** The word that is meant, folded. */
  word: string;
  /** As the visitor wrote it, folded. */
  written: string;
  corrected: boolean;
}

interface SpellingTable {
  known: Set<string>;
  byFirstLetter: Map<string, string[]>;
  bySound: Map<string, string[]>;
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}

function tableOf(vocabulary: Iterable<string>): SpellingTable {
  const table: SpellingTable = { known: new Set(), byFirstLetter: new Map(), bySound: new Map() };
  for (const word of vocabulary) {
    if (table.known.has(word)) continue;
    table.known.add(word);
    if (word.length < 4) continue;
    push(table.byFirstLetter, word[0] ?? '', word);
    push(table.bySound, soundKey(word), word);
  }
  return table;
}

const shared: Record<LexiconLanguage, SpellingTable> = {
  fr: tableOf([...lexiconVocabulary('fr'), ...words(`${STOP_FR} ${SOFT_FR}`)]),
  en: tableOf([...lexiconVocabulary('en'), ...words(`${STOP_EN} ${SOFT_EN}`)]),
};

/** The general words of a language, beyond those that the lexicon knows; loaded when first needed. */
const dictionaries: Partial<Record<LexiconLanguage, SpellingTable>> = {};
const COMMON_ENGLISH = 15_000;
function dictionaryOf(language: LexiconLanguage): SpellingTable {
  dictionaries[language] ??= tableOf(
    language === 'fr'
      ? frenchDictionary().words()
      : Array.from({ length: COMMON_ENGLISH }, (_, row) => wordVectors().word(row)),
  );
  return dictionaries[language];
}

/** A word that a dictionary has is meant as it is written, even when the shop has one much like it. */
function isWord(word: string, language: LexiconLanguage): boolean {
  return language === 'fr' ? frenchDictionary().readings(word).length > 0 : meaningOf(word, 'en') !== null;
}

function foldedSms(source: Readonly<Record<string, string>>): Map<string, string[]> {
  return new Map(Object.entries(source).map(([short, long]) => [fold(short), words(long)]));
}
const SMS: Record<LexiconLanguage, Map<string, string[]>> = { fr: foldedSms(SMS_FR), en: foldedSms(SMS_EN) };

/** Words of the articles by their language, for spelling: what the shop writes wins over the general list. */
export type ArticleVocabularies = Readonly<Record<LexiconLanguage, SpellingTable>>;
export const spellingTable = tableOf;

/** Two letters of the start kept, or swapped: people rarely misspell how a word begins. */
function startsAlike(a: string, b: string): boolean {
  return (
    a[0] === b[0] && (a[1] === b[1] || a[1] === b[2] || a[2] === b[1]) && (a.length > 4 || a[1] === b[1])
  );
}

function nearest(word: string, table: SpellingTable): { word: string; cost: number } | null {
  const limit = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  let best: { word: string; cost: number } | null = null;
  if (limit > 0) {
    for (const candidate of table.byFirstLetter.get(word[0] ?? '') ?? []) {
      if (candidate.length < 4 || !startsAlike(word, candidate)) continue;
      const cost = editDistance(word, candidate, limit);
      if (cost <= limit && (!best || cost < best.cost)) best = { word: candidate, cost };
    }
  }
  const key = soundKey(word);
  if (key.length >= 3) {
    for (const candidate of table.bySound.get(key) ?? []) {
      const distance = editDistance(word, candidate, 4);
      const cost = 0.5 + distance * 0.25;
      if (distance <= 4 && (!best || cost < best.cost)) best = { word: candidate, cost };
    }
  }
  return best;
}

/** Words of a question with shorthand opened and misspellings mended. */
export function spell(text: string, language: LexiconLanguage, articles: ArticleVocabularies): SpeltWord[] {
  const other: LexiconLanguage = language === 'fr' ? 'en' : 'fr';
  return words(text).flatMap((written, at, all): SpeltWord[] => {
    if (isNumber(written)) return [{ word: written, written, corrected: false }];
    if (language === 'fr' && written === 'cb') {
      const card =
        /^(?:par|la|en|avec|de|votre|ma|les|carte|payer|ou|et|une)$/.test(all[at - 1] ?? '') && at > 0;
      return [{ word: card ? 'cb' : 'combien', written, corrected: false }];
    }
    const opened = SMS[language].get(written);
    if (opened) return opened.map((word) => ({ word, written, corrected: word !== written }));
    if (
      written.length < 4 ||
      articles[language].known.has(written) ||
      isKnownWord(written, language) ||
      isWord(written, language)
    )
      return [{ word: written, written, corrected: false }];
    const own = nearest(written, articles[language]);
    const general = nearest(written, shared[language]);
    const familiar = own && (!general || own.cost <= general.cost) ? own : general;
    const rare = familiar ? null : nearest(written, dictionaryOf(language));
    const best = familiar ?? rare;
    // A real word of the other language ("shipping" in a French message) is not a misspelling.
    const foreign = isKnownWord(written, other) || articles[other].known.has(written);
    if (foreign && (!best || best.cost >= 1)) return [{ word: written, written, corrected: false }];
    // "lamex", "danniv": an elision written without its apostrophe.
    if (
      language === 'fr' &&
      (!best || best.cost >= 1) &&
      /^(?:[ldjmtsnc]|qu)(?=[aeiouyh])/.test(written) &&
      written.length >= 5
    ) {
      const bare = written.replace(/^(?:qu|[ldjmtsnc])/, '');
      const opened = SMS.fr.get(bare);
      if (opened) return opened.map((word) => ({ word, written, corrected: true }));
      if (articles.fr.known.has(bare) || isKnownWord(bare, 'fr') || isWord(bare, 'fr'))
        return [{ word: bare, written, corrected: true }];
      const mended =
        nearest(bare, articles.fr) ?? nearest(bare, shared.fr) ?? nearest(bare, dictionaryOf('fr'));
      if (mended && mended.cost < 1) return [{ word: mended.word, written, corrected: true }];
    }
    if (!best) return [{ word: written, written, corrected: false }];
    return [{ word: best.word, written, corrected: true }];
  });
}
