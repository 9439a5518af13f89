import type { Scope } from '#kernel/scope';
import { inboxEvents, type ReplyDraft } from '../../contract/index.ts';
import { updateConversationRow } from '../repo/conversation.repo.ts';
import { markDecisionRow } from '../repo/decision.repo.ts';
import { settleDraft } from '../repo/draft.repo.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { getDraft } from './get-draft.ts';
import { waitingDraft } from './waiting-draft.ts';

/** Sends nothing, and keeps the refusal: as a mark of the decision, or so that the same silence is not followed up again. */
export async function refuseDraft(scope: Scope, id: string): Promise<ReplyDraft> {
  const { userId } = actingMember(scope);
  const { draft, conversation } = await waitingDraft(scope, id);
  const now = scope.now();
  await settleDraft(scope, id, { outcome: 'refused', settled_by: userId, settled_at: now });
  await updateConversationRow(scope, draft.conversation_id, { draft_id: null });
  const { decision_id: decisionId } = draft;
  if (decisionId !== null) {
    await markDecisionRow(scope, decisionId, { mark: 'wrong', marked_by: userId, marked_at: now });
    scope.emit(inboxEvents.decisionMade, { conversationId: conversation.id, decisionId, action: 'refused' });
  }
  announceConversation(scope, conversation.id);
  return getDraft(scope, id);
}
