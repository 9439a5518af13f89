export { type AnswerWords, type Checks, useAnswerWords } from './use-answer-words.ts';
