import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { type ConversationRow, lockConversation } from '../repo/conversation.repo.ts';
import { type DraftRow, findDraft } from '../repo/draft.repo.ts';
import { answeredIn } from './answered-in.ts';

/**
 * A draft to be judged, with the conversation to which it goes locked: of two members who judge it at once the second is
 * refused. A follow-up goes where an answer would go.
 */
export async function waitingDraft(
  scope: Scope,
  id: string,
): Promise<{ draft: DraftRow; conversation: ConversationRow }> {
  const known = await findDraft(scope, id);
  if (!known) return fail(inboxErrors.draftNotFound);
  const { conversation_id: named } = known;
  const thread = known.kind === 'follow_up' ? await answeredIn(scope, named) : named;
  const conversation = await lockConversation(scope, thread);
  // What is read in another conversation is locked before that one, as where a message comes in.
  if (thread !== named) await lockConversation(scope, named);
  const draft = await findDraft(scope, id);
  if (!conversation || !draft) return fail(inboxErrors.draftNotFound);
  if (draft.state !== 'waiting') return fail(inboxErrors.draftSettled);
  return { draft, conversation };
}
