import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import { inboxErrors } from '../../contract/index.ts';
import { conversationsById } from '../repo/conversation.repo.ts';
import { headOf } from '../repo/merge.repo.ts';
import { splitsAt } from '../repo/split.repo.ts';

/** What was split off a conversation, and out of which it was split itself. */
export async function listConversationSplits(scope: Scope, id: string) {
  const head = await headOf(scope, id);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  const rows = await splitsAt(scope, head);
  if (rows.length === 0) return { items: [] };
  const partIds = rows.map(({ part_id: partId }) => partId);
  const parts = new Map((await conversationsById(scope, partIds)).map((part) => [part.id, part]));
  const names = await memberNames(scope, [...new Set(rows.map(({ member_id: memberId }) => memberId))]);
  return {
    items: rows.map((row) => ({
      id: row.id,
      conversationId: row.conversation_id,
      partId: row.part_id,
      partSubject: parts.get(row.part_id)?.subject ?? null,
      moved: row.moved,
      member: { id: row.member_id, name: names.get(row.member_id) ?? '' },
      createdAt: row.created_at.toISOString(),
    })),
  };
}
