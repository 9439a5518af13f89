import type { AnswerCorpus, AnswerOutput } from '#modules/ai';
import type { Understanding } from '#modules/ai/contract';

/** Everything that the engines need, read in one transaction so that no transaction waits for them. */
export interface Assignment {
  readonly conversationId: string;
  /** `preview` is what members are shown in one line: the text, or what the files are called. */
  readonly message: { readonly id: string; readonly text: string; readonly preview: string };
  readonly attempts: number;
  /** Whether an answer is looked for: the conversation is the assistant's, and the organisation has not turned it off. */
  readonly assistantOn: boolean;
  /** Language to assume where the text does not tell: the conversation's, then the visitor's interface's. */
  readonly languageHint: string | null;
  readonly organisation: { readonly name: string; readonly language: string; readonly defaultRegion: string };
  readonly corpus: AnswerCorpus;
}

export interface Outcome {
  readonly understanding: Understanding;
  /** Null while a member is in charge. */
  readonly answer: AnswerOutput | null;
  /** Milliseconds of understanding and answering together. */
  readonly durationMs: number;
  readonly engine: string;
  readonly costMillicredits: number;
}
