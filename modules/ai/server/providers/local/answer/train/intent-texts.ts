import type { Form } from '../intent/encoder.ts';
import { type WordFeatures, wordFeatures } from '../intent/text-features.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import { type ArticleVocabularies, spell, spellingTable } from '../question/spelling.ts';
import { words } from '../text/fold.ts';
import type { Frame } from './bank.ts';

/** A way of asking or stating what a frame of the bank is about. */
export interface BankText {
  frame: number;
  form: Form;
  features: WordFeatures[];
}

const NO_ARTICLES: ArticleVocabularies = { fr: spellingTable([]), en: spellingTable([]) };

function asked(text: string, language: LexiconLanguage): WordFeatures[] {
  return wordFeatures(
    spell(text, language, NO_ARTICLES).map(({ word }) => word),
    language,
  );
}

export function bankTexts(bank: readonly Frame[]): BankText[] {
  return bank.flatMap(({ fr, en, statesFr, statesEn }, frame) => {
    const questions = (list: readonly string[], language: LexiconLanguage): BankText[] =>
      list.map((text) => ({ frame, form: 'question', features: asked(text, language) }));
    const statements = (list: readonly string[], language: LexiconLanguage): BankText[] =>
      list.map((text) => ({ frame, form: 'statement', features: wordFeatures(words(text), language) }));
    return [
      ...questions(fr, 'fr'),
      ...questions(en, 'en'),
      ...statements(statesFr, 'fr'),
      ...statements(statesEn, 'en'),
    ];
  });
}
