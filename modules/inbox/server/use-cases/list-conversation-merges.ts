import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { conversationsById } from '../repo/conversation.repo.ts';
import { headOf, mergesInto } from '../repo/merge.repo.ts';

/** What was merged into a conversation and can be taken out again. */
export async function listConversationMerges(scope: Scope, id: string) {
  const head = await headOf(scope, id);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  const merges = await mergesInto(scope, head);
  if (merges.length === 0) return { items: [] };
  const views = await conversationsById(
    scope,
    merges.map(({ merged_id: mergedId }) => mergedId),
  );
  const nameOf = (mergedId: string) => views.find((view) => view.id === mergedId)?.contact_name ?? '';
  return {
    items: merges.map(({ id: mergeId, merged_id: mergedId, created_at: at }) => ({
      id: mergeId,
      mergedId,
      contactName: nameOf(mergedId),
      createdAt: at.toISOString(),
    })),
  };
}
