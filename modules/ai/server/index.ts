export type {
  AnswerArticle,
  AnswerCandidate,
  AnswerCorpus,
  Answerer,
  AnswerInput,
  AnswerOutput,
  AnswerPart,
} from './ports/answer.port.ts';
export type { Understander, UnderstandInput, UnderstandOutput } from './ports/understand.port.ts';
export { createFakeAnswerer } from './providers/fake/fake-answerer.ts';
export { createFakeUnderstander } from './providers/fake/fake-understander.ts';
export { createLocalAnswerer } from './providers/local/local-answerer.ts';
export { createLocalUnderstander } from './providers/local/understand/local-understander.ts';
