export type { AudioFile } from './audio/audio-file.ts';
export { cutAudio } from './audio/cut-audio.ts';
export { openAudio } from './audio/open-audio.ts';
export { readCaptions } from './audio/read-captions.ts';
export { writeSpokenDigits } from './audio/spoken-digits.ts';
export { type Engines, localEngines, localReader } from './engines.ts';
export { likelyLanguage, localFeeler } from './feel-engine.ts';
export type {
  AnswerArticle,
  AnswerCandidate,
  AnswerCorpus,
  Answerer,
  AnswerInput,
  AnswerOutput,
  AnswerPart,
} from './ports/answer.port.ts';
export type { Drawer, DrawInput, DrawnImage, DrawOutput } from './ports/draw.port.ts';
export {
  type Feeler,
  type FeelInput,
  type FeelOptions,
  type FeelOutput,
  LONGEST_FELT_TEXT,
} from './ports/feel.port.ts';
export type { FoundMedia } from './ports/media-pages.port.ts';
export type {
  Box,
  PagePicture,
  ReadBlock,
  Reader,
  ReadInput,
  ReadLine,
  ReadPage,
  ReadWord,
} from './ports/read.port.ts';
export type {
  TranscribeCheckpoint,
  TranscribeInput,
  TranscribeRun,
  Transcriber,
} from './ports/transcribe.port.ts';
export type { Translator } from './ports/translate.port.ts';
export type { Understander, UnderstandInput, UnderstandOutput } from './ports/understand.port.ts';
export type { WriteInput, WriteOutput, Writer, WriteTone } from './ports/write.port.ts';
export { groundSentences } from './providers/chat/ground-sentences.ts';
export { locateQuote } from './providers/chat/locate-quote.ts';
export { createFakeAnswerer } from './providers/fake/fake-answerer.ts';
export { createFakeUnderstander } from './providers/fake/fake-understander.ts';
export { type AnswerResult, answer, createAnswerIndex } from './providers/local/answer/engine.ts';
export { nameLanguage } from './providers/local/language/name-language.ts';
export { createEar } from './providers/local/transcribe/ear.ts';
export { createLocalTranscriber } from './providers/local/transcribe/local-transcriber.ts';
export { foldText } from './providers/local/understand/fold-text.ts';
export { decodeText } from './translate/decode-text.ts';
export {
  countCharacters,
  type DocumentFormat,
  documentFormats,
  type OpenDocument,
  openDocument,
  type TranslatedDocument,
  translateDocument,
} from './translate/document.ts';
export type { Glossary, GlossaryTerm } from './translate/glossary/find-terms.ts';
export { glossaryLimits, type ReadTerms, readTerms, writeTerms } from './translate/glossary/glossary-csv.ts';
export { drawerOf } from './use-cases/drawer-of.ts';
export { enginesIn } from './use-cases/engines-in.ts';
export { enginesOf } from './use-cases/engines-of.ts';
export { mediaPagesOf } from './use-cases/media-pages-of.ts';
export { transcriberOf } from './use-cases/transcriber-of.ts';
export { translatorsOf } from './use-cases/translators-of.ts';
export { writerOf } from './use-cases/writer-of.ts';
export { wantedSettings } from './wanted-settings.ts';
export { betweenTags } from './write/between-tags.ts';
export { estimateTokens } from './write/estimate-tokens.ts';
