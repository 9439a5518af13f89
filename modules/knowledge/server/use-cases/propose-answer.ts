import type { Scope } from '#kernel/scope';
import { knowledgeEvents, maxTitleLength } from '../../contract/index.ts';
import { cleanAnswer } from '../questions/clean-answer.ts';
import { lockOpenQuestion, proposeText } from '../repo/question.repo.ts';
import { toQuestion } from '../views/question-view.ts';
import { withoutPersonalData } from './without-personal-data.ts';

export interface GivenAnswer {
  /** A conversation, with those that are read in it. */
  readonly conversationIds: readonly string[];
  /** What members wrote to the visitor, in order. */
  readonly messages: readonly string[];
  /** Of the people who wrote to each other: no article names them. */
  readonly names: readonly string[];
}

/** Fewer letters answer nobody else. */
const leastLetters = 20;
const longest = 8_000;

/** Proposes what members answered as the article that a question of the conversation lacks; the same again replaces it. */
export async function proposeAnswer(
  scope: Scope,
  { conversationIds, messages, names }: GivenAnswer,
): Promise<void> {
  const question = await lockOpenQuestion(scope, conversationIds);
  if (!question) return;
  const body = (await withoutPersonalData(cleanAnswer(messages, names))).slice(0, longest).trim();
  if ((body.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return;
  const asked = await withoutPersonalData(question.text);
  const title = (asked.charAt(0).toLocaleUpperCase() + asked.slice(1)).slice(0, maxTitleLength);
  const row = await proposeText(scope, question.id, { title, body });
  scope.emit(knowledgeEvents.answerProposed, { questionId: row.id, question: toQuestion(row) });
}
