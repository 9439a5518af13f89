export { contentWords } from './content-words.ts';
export { frenchDictionary } from './french-dictionary.ts';
export {
  createMeaningIndex,
  MEANING_FEATURES,
  type MeaningFeature,
  type MeaningIndex,
  type MeaningScores,
  type MeaningSentence,
  meanVector,
} from './soft-match.ts';
export { cosineAt, createVocabulary, type Vocabulary } from './vocabulary.ts';
export { meaningOf } from './word-meaning.ts';
export { wordVectors } from './word-vectors.ts';
