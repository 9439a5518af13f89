import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, inboxEvents } from '../../contract/index.ts';
import {
  type BulkItem,
  lockConversations,
  readCounts,
  takeBulk,
  writeReads,
  writeStates,
} from '../repo/bulk-change.repo.ts';
import { deleteUnanswered } from '../repo/survey.repo.ts';
import { undoneBefore } from '../state/bulk-window.ts';
import { type ChangedState, keptState, stillIs } from '../state/kept-state.ts';
import { actingMember } from './acting-member.ts';
import { keepReplyDue } from './keep-reply-due.ts';
import { tellVisitors } from './tell-visitors.ts';

/** Gives each conversation back what a bulk change took from it; what was changed again since stays as it is. */
export async function undoBulkChange(scope: Scope, id: string) {
  const { userId } = actingMember(scope);
  const items = await takeBulk(scope, { id, userId, madeAfter: undoneBefore(scope) });
  if (!items) return fail(inboxErrors.bulkNotFound);
  const ids = items.map((item) => item.conversation_id);
  const rows = new Map((await lockConversations(scope, ids)).map((row) => [row.id, row]));
  const reads = await readCounts(scope, ids, userId);
  const states: ChangedState[] = [];
  const restored: BulkItem[] = [];
  for (const item of items) {
    const { read: readThen, ...after } = item.after;
    const row = rows.get(item.conversation_id);
    const now = row && keptState(row);
    if (!now || !stillIs(now, after)) continue;
    if (readThen !== undefined && reads.get(item.conversation_id) !== readThen) continue;
    const { read: _read, ...before } = item.before;
    if (Object.keys(before).length > 0) states.push({ id: item.conversation_id, ...now, ...before });
    restored.push(item);
  }
  await writeStates(scope, states);
  await keepReplyDue(
    scope,
    states.map((state) => state.id),
  );
  await writeReads(
    scope,
    userId,
    restored.flatMap(({ conversation_id, before: { read } }) =>
      read === undefined ? [] : [{ id: conversation_id, read }],
    ),
  );
  const reopened = restored.filter(({ after }) => after.status === 'resolved');
  await deleteUnanswered(
    scope,
    reopened.map((item) => item.conversation_id),
    undoneBefore(scope),
  );
  await tell(scope, id, restored);
  return { restored: restored.length, skipped: items.length - restored.length };
}

async function tell(scope: Scope, bulkId: string, restored: readonly BulkItem[]): Promise<void> {
  if (restored.length === 0) return;
  const { userId } = actingMember(scope);
  const conversationIds = restored.map((item) => item.conversation_id);
  scope.emit(inboxEvents.conversationsChanged, { bulkId, conversationIds, userId, change: null });
  await tellVisitors(
    scope,
    restored.flatMap(({ conversation_id: id, before }) => (before.status === undefined ? [] : [id])),
  );
}
