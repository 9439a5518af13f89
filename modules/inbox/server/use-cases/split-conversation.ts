import type * as z from 'zod';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import {
  answerMessageJob,
  type Conversation,
  inboxErrors,
  inboxEvents,
  type splitConversationContract,
} from '../../contract/index.ts';
import { type ConversationRow, findConversation, lockConversation } from '../repo/conversation.repo.ts';
import {
  divide,
  findSplitByClientId,
  insertPart,
  insertSplit,
  isMerged,
  moveMessages,
} from '../repo/split.repo.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { getConversation } from './get-conversation.ts';
import { keepReplyDue } from './keep-reply-due.ts';
import { renewLastLines } from './renew-last-lines.ts';

type Asked = z.output<NonNullable<typeof splitConversationContract.body>>;

/**
 * Moves messages of a conversation, with everything that hangs on them, into one of their own. For their visitor nothing
 * changes; a message that waits for its answer is answered once, in the new conversation.
 */
export async function splitConversation(scope: Scope, id: string, sent: Asked): Promise<Conversation> {
  const conversation = await lockConversation(scope, id);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  const { clientId, ...rest } = sent;
  const asked = { fromId: null, messageIds: null, subject: null, ...rest };
  const known = await findSplitByClientId(scope, id, clientId);
  if (known) {
    const same = Object.entries(asked).every(([key, value]) => sameJson(value, known.asked, key));
    return same ? getConversation(scope, known.part_id) : fail(inboxErrors.clientIdReused);
  }
  if (await isMerged(scope, id)) return fail(inboxErrors.splitMerged);
  const moved = await movedBy(scope, id, sent);
  const part = await makePart(scope, conversation, moved, sent.subject ?? null);
  await insertSplit(scope, {
    id: newId(),
    conversation_id: id,
    part_id: part.id,
    member_id: actingMember(scope).userId,
    client_id: clientId,
    asked,
    moved: moved.length,
    part_status: part.status,
    created_at: scope.now(),
  });
  scope.emit(inboxEvents.conversationSplit, { conversationId: id, partId: part.id, undone: false });
  scope.enqueue(answerMessageJob, { conversationId: part.id });
  announceConversation(scope, id);
  announceConversation(scope, part.id, 'conversationOpened');
  return getConversation(scope, part.id);
}

const sameJson = (value: unknown, kept: object, key: string): boolean =>
  JSON.stringify(value) === JSON.stringify(Reflect.get(kept, key));

/** The ids of what moves; refuses to move what would leave one of the two without a word of the visitor. */
async function movedBy(scope: Scope, id: string, { fromId, messageIds = [] }: Asked): Promise<string[]> {
  const division = await divide(scope, id, fromId === undefined ? { ids: messageIds } : { fromId });
  if (!division) return fail(inboxErrors.messageNotFound);
  if (!division.visitorMoves) return fail(inboxErrors.splitNothingMoves);
  if (!division.visitorStays) return fail(inboxErrors.splitNothingStays);
  return division.moved;
}

async function makePart(
  scope: Scope,
  { id: from }: ConversationRow,
  moved: readonly string[],
  subject: string | null,
): Promise<ConversationRow> {
  const id = newId();
  const [firstId = id] = moved;
  await insertPart(scope, { id, from, firstId, subject });
  await moveMessages(scope, { from, to: id, ids: moved });
  await renewLastLines(scope, from);
  await renewLastLines(scope, id);
  await keepReplyDue(scope, [from, id]);
  const part = await findConversation(scope, id);
  if (!part) throw new Error('The part was inserted in this transaction.');
  return part;
}
