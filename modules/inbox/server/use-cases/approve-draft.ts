import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, inboxEvents, type Message } from '../../contract/index.ts';
import { setReply } from '../repo/decision.repo.ts';
import { settleDraft } from '../repo/draft.repo.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';
import { upsertRead } from '../repo/reading.repo.ts';
import { endWaiting } from '../repo/reply-target.repo.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { type AppendedMessage, appendMessage } from './append-message.ts';
import { quotesStand } from './quotes-stand.ts';
import { waitingDraft } from './waiting-draft.ts';

/**
 * Sends a draft, to whom an answer goes now: as it is, it is the assistant's, and its quotes have to stand; in other words it is
 * the member's own, who nevertheless leaves the conversation to the assistant.
 */
export async function approveDraft(scope: Scope, id: string, text: string | undefined): Promise<Message> {
  const { userId } = actingMember(scope);
  const { draft, conversation } = await waitingDraft(scope, id);
  const edited = text !== undefined && text.trim() !== draft.text.trim();
  if (!edited && !(await quotesStand(scope, draft.evidence))) return fail(inboxErrors.draftStale);
  const { language, decision_id: decisionId } = draft;
  const inReplyTo = draft.kind === 'answer' ? draft.message_id : undefined;
  const sent: AppendedMessage = edited
    ? { author: 'member', text, memberId: userId, ...(inReplyTo && { inReplyTo }) }
    : {
        author: 'assistant',
        text: draft.text,
        language,
        evidence: draft.evidence,
        memberId: userId,
        ...(inReplyTo && { inReplyTo }),
      };
  const { message } = await appendMessage(scope, conversation, sent);
  await endWaiting(scope, await threadsOf(scope, (await headOf(scope, conversation.id)) ?? conversation.id));
  await settleDraft(scope, id, {
    outcome: edited ? 'edited' : 'approved',
    settled_by: userId,
    settled_at: scope.now(),
  });
  if (decisionId !== null) await setReply(scope, decisionId, message.id);
  await upsertRead(scope, conversation.id, userId, conversation.visitor_messages);
  if (decisionId !== null) {
    scope.emit(inboxEvents.decisionMade, { conversationId: conversation.id, decisionId, action: 'answered' });
  }
  announceConversation(scope, conversation.id);
  return message;
}
