export {
  type AnswerAction,
  answerActionSchema,
  type Evidence,
  evidenceSchema,
  type LocatedEvidence,
  locatedEvidenceSchema,
} from './answer.ts';
export { aiErrors } from './errors.ts';
export { chooseSentences } from './extract/choose-sentences.ts';
export { foldWord, likeness, merged, type Terms, termsOf } from './extract/terms.ts';
export {
  type Feeling,
  type FeelMethod,
  type FeltSentence,
  type FeltText,
  type FeltWord,
  feelingSchema,
  feelMethodSchema,
  feltSentenceSchema,
  feltTextSchema,
  feltWordSchema,
} from './feel.ts';
export { type FeelFigure, feelFigures } from './feel-figures.ts';
export {
  type EngineAbility,
  type EngineKey,
  type EngineModels,
  type EngineSource,
  type EnginesState,
  type EngineVendor,
  engineModelsSchema,
  engineVendorSchema,
} from './own-engines.ts';
export { aiPermissions } from './permissions.ts';
export { type Box, boxSchema, readBlockSchema, readPageSchema } from './reading.ts';
export { getEnginesContract } from './routes/get-engines.ts';
export { removeEngineKeyContract } from './routes/remove-engine-key.ts';
export { saveEngineKeyContract } from './routes/save-engine-key.ts';
export { testEngineKeyContract } from './routes/test-engine-key.ts';
export {
  type SpokenWord,
  spokenWordSchema,
  type Transcript,
  type TranscriptSegment,
  transcriptSchema,
  transcriptSegmentSchema,
} from './transcript.ts';
export {
  type Distrust,
  distrustSchema,
  type TranslatedPart,
  translatedPartSchema,
} from './translation.ts';
export {
  type Intent,
  intentSchema,
  phoneSchema,
  type Sentiment,
  type SentimentProbabilities,
  type Span,
  sentimentProbabilitiesSchema,
  sentimentSchema,
  spanSchema,
  type Understanding,
  understandingSchema,
} from './understanding.ts';
