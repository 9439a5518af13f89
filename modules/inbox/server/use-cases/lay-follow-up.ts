import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { lockConversation, updateConversationRow } from '../repo/conversation.repo.ts';
import { insertDraft } from '../repo/draft.repo.ts';
import { changeSilence, findSilence, type Silence } from '../repo/silence.repo.ts';
import { announceConversation } from './announce-conversation.ts';

interface FollowUpWords {
  readonly text: string;
  readonly language: string | null;
  readonly engine: string;
  readonly taskId: string | null;
}

/**
 * Lays words to who fell silent before the members, if nobody has written since. The silence is the caller's.
 * @returns the draft's id; null where the conversation went on
 */
export async function layFollowUp(
  scope: Scope,
  silence: Silence,
  { taskId, ...words }: FollowUpWords,
): Promise<string | null> {
  const { conversationId, messageId } = silence;
  await lockConversation(scope, conversationId);
  if ((await findSilence(scope, conversationId))?.messageId !== messageId) {
    await changeSilence(scope, messageId, { state: 'passed' });
    return null;
  }
  const id = newId();
  await insertDraft(scope, {
    id,
    kind: 'follow_up',
    conversation_id: conversationId,
    message_id: messageId,
    ...words,
    task_id: taskId,
    evidence: [],
    created_at: scope.now(),
  });
  await updateConversationRow(scope, conversationId, { draft_id: id });
  await changeSilence(scope, messageId, { state: 'drafted' });
  announceConversation(scope, conversationId);
  return id;
}
