export {
  createMeaningIndex,
  MEANING_FEATURES,
  type MeaningFeature,
  type MeaningIndex,
  type MeaningScores,
  type MeaningSentence,
} from './soft-match.ts';
