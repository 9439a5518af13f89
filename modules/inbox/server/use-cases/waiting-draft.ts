import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { type ConversationRow, lockConversation } from '../repo/conversation.repo.ts';
import { type DraftRow, findDraft } from '../repo/draft.repo.ts';

/** A draft to be judged, with its conversation locked: of two members who judge it at once the second is refused. */
export async function waitingDraft(
  scope: Scope,
  id: string,
): Promise<{ draft: DraftRow; conversation: ConversationRow }> {
  const known = await findDraft(scope, id);
  if (!known) return fail(inboxErrors.draftNotFound);
  const conversation = await lockConversation(scope, known.conversation_id);
  const draft = await findDraft(scope, id);
  if (!conversation || !draft) return fail(inboxErrors.draftNotFound);
  if (draft.state !== 'waiting') return fail(inboxErrors.draftSettled);
  return { draft, conversation };
}
