import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import type { AnswerCorpus, AnswerOutput } from '#modules/ai';
import type { Understanding } from '#modules/ai/contract';
import { answerCorpus } from '#modules/knowledge';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import type { MessageRow } from '../repo/message.repo.ts';

/** Everything that the engines need, read in one transaction so that no transaction waits for them. */
export interface Assignment {
  readonly conversationId: string;
  readonly message: MessageRow;
  readonly attempts: number;
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

export async function readAssignment(
  scope: Scope,
  conversation: ConversationRow,
  message: MessageRow,
  attempts: number,
): Promise<Assignment> {
  return {
    conversationId: conversation.id,
    message,
    attempts,
    assistantOn: conversation.assistant === 'on',
    languageHint: conversation.language ?? conversation.language_hint,
    organisation: await organisationProfile(scope),
    corpus: await answerCorpus(scope),
  };
}
