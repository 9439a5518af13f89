import type { EventData } from '#kernel/contract';
import type { Conversation, inboxEvents } from '../../contract/index.ts';

type BulkChange = NonNullable<EventData<typeof inboxEvents.conversationsChanged>['change']>;

/** What a change of many makes of one of them. `mine`: it is the reader's own, who alone has read by it. */
export function changedBy(conversation: Conversation, change: BulkChange, mine: boolean): Conversation {
  const { status, snoozedUntil, assignee, addTags = [], removeTags = [], read } = change;
  const woken = snoozedUntil === null && conversation.status === 'snoozed' ? 'open' : undefined;
  const next = snoozedUntil ? 'snoozed' : (status ?? woken);
  return {
    ...conversation,
    ...(next !== undefined && { status: next, snoozedUntil: snoozedUntil ?? null }),
    // Nobody is waited for in what is put aside; when a reply is due in what goes on, the server tells.
    ...(next !== undefined && next !== 'open' && { replyDueAt: null, replySoonAt: null }),
    ...(assignee !== undefined && { assignee }),
    tags: [...new Set([...conversation.tags, ...addTags])].filter((tag) => !removeTags.includes(tag)),
    ...(read && mine && { unread: 0 }),
  };
}
