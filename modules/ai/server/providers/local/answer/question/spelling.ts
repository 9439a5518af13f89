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
function foldedSms(source: Readonly<Record<string, string>>): Map<string, string[]> {
  return new Map(Object.entries(source).map(([short, long]) => [fold(short), words(long)]));
}
const SMS: Record<LexiconLanguage, Map<string, string[]>> = { fr: foldedSms(SMS_FR), en: foldedSms(SMS_EN) };

/** Words of the articles, for spelling: what the shop writes wins over the general list. */
export type ArticleVocabulary = SpellingTable;
export function articleVocabulary(list: Iterable<string>): ArticleVocabulary {
  return tableOf(list);
}

function nearest(word: string, table: SpellingTable): { word: string; cost: number } | null {
  const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (limit === 0) return null;
  let best: { word: string; cost: number } | null = null;
  const consider = (candidate: string, penalty: number): void => {
    const max = candidate.length < 5 && word.length < 5 ? 1 : limit;
    const distance = editDistance(word, candidate, max);
    if (distance > max) return;
    const cost = distance + penalty;
    if (!best || cost < best.cost) best = { word: candidate, cost };
  };
  for (const candidate of table.byFirstLetter.get(word[0] ?? '') ?? []) consider(candidate, 0);
  if (!best && word.length >= 6)
    for (const candidate of table.byFirstLetter.get(word[1] ?? '') ?? []) consider(candidate, 0.3);
  const key = soundKey(word);
  if (key.length >= 3) {
    for (const candidate of table.bySound.get(key) ?? []) {
      const distance = editDistance(word, candidate, 4);
      const cost = 0.5 + distance * 0.25;
      if (distance <= 4 && (!best || cost < (best as { cost: number }).cost))
        best = { word: candidate, cost };
    }
  }
  return best;
}

/** Words of a question with shorthand opened and misspellings mended. */
export function spell(text: string, language: LexiconLanguage, articles: ArticleVocabulary): SpeltWord[] {
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
    if (written.length < 4 || articles.known.has(written) || isKnownWord(written, language))
      return [{ word: written, written, corrected: false }];
    const own = nearest(written, articles);
    const general = nearest(written, shared[language]);
    const best = own && (!general || own.cost <= general.cost) ? own : general;
    // A real word of the other language ("shipping" in a French message) is not a misspelling.
    if (isKnownWord(written, other) && (!best || best.cost >= 1))
      return [{ word: written, written, corrected: false }];
    if (!best) return [{ word: written, written, corrected: false }];
    return [{ word: best.word, written, corrected: true }];
  });
}
