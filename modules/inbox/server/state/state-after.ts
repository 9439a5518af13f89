import type { ConversationStatus } from '../../contract/index.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';

/** What members change of a conversation, one by one or many at once. */
export type ConversationState = Pick<
  ConversationRow,
  'status' | 'assignee_id' | 'snoozed_until' | 'snoozed_by' | 'tags'
>;

export interface StateChange {
  readonly status?: ConversationStatus;
  readonly assigneeId?: string | null;
  readonly snoozedUntil?: string | null;
  readonly tags?: readonly string[];
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

/**
 * A conversation's state when a member has changed it: an instant makes it sleep, any other status ends the sleep.
 * @param by the member, who is told when a sleep is over
 */
export function stateAfter(before: ConversationState, asked: StateChange, by: string): ConversationState {
  return {
    ...sleepAfter(before, asked, by),
    assignee_id: asked.assigneeId === undefined ? before.assignee_id : asked.assigneeId,
    tags: tagsAfter(asked.tags ?? before.tags, asked),
  };
}

function sleepAfter(before: ConversationState, { status, snoozedUntil }: StateChange, by: string) {
  if (snoozedUntil) {
    return { status: 'snoozed' as const, snoozed_until: new Date(snoozedUntil), snoozed_by: by };
  }
  const wakes = snoozedUntil === null && before.status === 'snoozed' ? 'open' : before.status;
  const after = status ?? wakes;
  const slept = after === 'snoozed' && before.status === 'snoozed';
  return {
    status: after,
    snoozed_until: slept ? before.snoozed_until : null,
    snoozed_by: slept ? before.snoozed_by : null,
  };
}

function tagsAfter(tags: readonly string[], { addTags = [], removeTags = [] }: StateChange): string[] {
  return [...new Set([...tags, ...addTags])].filter((tag) => !removeTags.includes(tag));
}
