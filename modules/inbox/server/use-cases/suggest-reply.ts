import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { type ConversationRow, updateConversationRow } from '../repo/conversation.repo.ts';
import { insertDraft, type NewDraft } from '../repo/draft.repo.ts';

type Suggested = Omit<NewDraft & { kind: 'answer' }, 'id' | 'kind' | 'conversation_id' | 'created_at'>;

/** Lays an answer before the members instead of sending it. A draft that waited for the message before is let go. */
export async function suggestReply(
  scope: Scope,
  conversation: ConversationRow,
  suggested: Suggested,
): Promise<void> {
  const id = newId();
  const of = { id, kind: 'answer', conversation_id: conversation.id } as const;
  await insertDraft(scope, { ...of, ...suggested, created_at: scope.now() });
  await updateConversationRow(scope, conversation.id, { draft_id: id });
}
