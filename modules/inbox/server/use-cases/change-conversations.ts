import type * as z from 'zod';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import {
  type changeConversationsContract,
  inboxErrors,
  inboxEvents,
  maxBulk,
  maxTags,
} from '../../contract/index.ts';
import {
  type BulkItem,
  insertBulk,
  lockConversations,
  readCounts,
  writeReads,
  writeStates,
} from '../repo/bulk-change.repo.ts';
import { idsFitting } from '../repo/conversation-list.repo.ts';
import { undoneBefore, undoUntil } from '../state/bulk-window.ts';
import { type ChangedState, differences, keptState } from '../state/kept-state.ts';
import { stateAfter } from '../state/state-after.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { beginSurveys } from './begin-surveys.ts';
import { checkStateChange } from './check-state-change.ts';
import { keepReplyDue } from './keep-reply-due.ts';
import { notifyMember } from './notify-member.ts';
import { tellVisitors } from './tell-visitors.ts';

type Asked = z.output<NonNullable<typeof changeConversationsContract.body>>;
type Change = Asked['change'];

/** Changes many conversations in one transaction, tells members once, and keeps what undoing needs. */
export async function changeConversations(scope: Scope, { ids, filters, change }: Asked) {
  const { userId } = actingMember(scope);
  await checkStateChange(scope, change);
  const wanted = ids ?? (await idsFitting(scope, filters ?? {}, { userId }, maxBulk));
  const rows = await lockConversations(scope, wanted);
  if (ids !== undefined && rows.length === 0) fail(inboxErrors.conversationNotFound);
  const read = change.read ? await readCounts(scope, wanted, userId) : undefined;
  const items: BulkItem[] = [];
  const states: ChangedState[] = [];
  for (const row of rows) {
    const after = keptState(stateAfter(row, change, userId));
    const { before: had, after: got } = differences(keptState(row), after);
    const readBefore = read?.get(row.id) ?? null;
    const reads = read !== undefined && row.visitor_messages > (readBefore ?? 0);
    if (after.tags.length > maxTags || (Object.keys(got).length === 0 && !reads)) continue;
    if (Object.keys(got).length > 0) states.push({ id: row.id, ...after });
    items.push({
      conversation_id: row.id,
      before: { ...had, ...(reads && { read: readBefore }) },
      after: { ...got, ...(reads && { read: row.visitor_messages }) },
    });
  }
  await writeStates(scope, states, scope.now());
  await followStates(scope, states);
  await writeReads(
    scope,
    userId,
    items.flatMap(({ conversation_id: id, after }) =>
      after.read === undefined ? [] : [{ id, read: after.read }],
    ),
  );
  const id = newId();
  await insertBulk(scope, { id, userId, forgetBefore: undoneBefore(scope) }, items);
  const resolved = items.filter(({ after }) => after.status === 'resolved');
  await beginSurveys(
    scope,
    resolved.map((item) => item.conversation_id),
  );
  await tell(scope, id, items, change);
  return {
    id,
    changed: items.length,
    unchanged: rows.length - items.length,
    undoUntil: undoUntil(scope).toISOString(),
  };
}

/** What the one event cannot say is told of each: that a person's reply is due now. */
async function followStates(scope: Scope, states: readonly ChangedState[]): Promise<void> {
  const changed = await keepReplyDue(
    scope,
    states.map(({ id }) => id),
  );
  for (const { id, dueAt } of changed) if (dueAt !== null) announceConversation(scope, id);
}

/** One event for all members; each visitor whose conversation has another status is told on a line of their own. */
async function tell(scope: Scope, bulkId: string, items: readonly BulkItem[], change: Change): Promise<void> {
  if (items.length === 0) return;
  const { userId } = actingMember(scope);
  const { assigneeId, ...told } = change;
  const conversationIds = items.map((item) => item.conversation_id);
  const name = assigneeId == null ? '' : ((await memberNames(scope, [assigneeId])).get(assigneeId) ?? '');
  const assignee = assigneeId == null ? null : { id: assigneeId, name };
  scope.emit(inboxEvents.conversationsChanged, {
    bulkId,
    conversationIds,
    userId,
    change: { ...told, ...(assigneeId !== undefined && { assignee }) },
  });
  await tellVisitors(
    scope,
    items.flatMap(({ conversation_id: id, after }) => (after.status === undefined ? [] : [id])),
  );
  const given = items.filter((item) => item.after.assignee_id != null);
  const [first] = given;
  if (assigneeId == null || assigneeId === userId || !first) return;
  await notifyMember(scope, {
    userId: assigneeId,
    kind: given.length === 1 ? 'assigned' : 'assigned_many',
    conversationId: first.conversation_id,
    count: given.length,
  });
}
