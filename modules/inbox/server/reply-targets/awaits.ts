import type { ConversationStatus } from '../../contract/index.ts';

/** Put aside by a member: nobody counts the time until it goes on. */
export const isPutAside = (status: ConversationStatus): boolean =>
  status === 'pending' || status === 'snoozed' || status === 'resolved';

interface Awaiting {
  readonly status: ConversationStatus;
  readonly assistant: 'on' | 'off';
  readonly awaits_since: Date | null;
}

/** Since when a person is waited for once a visitor has written: where the assistant is silent, from now at the latest. */
export function awaitsAfterVisitor({ status, assistant, awaits_since }: Awaiting, now: Date): Date | null {
  const already = isPutAside(status) ? null : awaits_since;
  return already ?? (assistant === 'off' ? now : null);
}

/**
 * The same once a member has changed the conversation's state. What was put aside and goes on is counted from the
 * beginning; who leaves it to the assistant waits for nobody.
 */
export function awaitsAfterState(
  before: Awaiting,
  after: Pick<Awaiting, 'status'> & { readonly released: boolean },
  now: Date,
): Date | null {
  if (after.released) return null;
  const { awaits_since: since } = before;
  const asked = after.status === 'handed_over';
  if (isPutAside(before.status) && !isPutAside(after.status)) return since !== null || asked ? now : null;
  return since ?? (asked ? now : null);
}
