import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { listMembers } from '#modules/accounts';
import { inboxErrors } from '../../contract/index.ts';
import type { StateChange } from '../state/state-after.ts';

/** Refuses what cannot be: a sleep that is over already, one that contradicts the status, a stranger as assignee. */
export async function checkStateChange(scope: Scope, asked: StateChange): Promise<void> {
  if (asked.snoozedUntil && new Date(asked.snoozedUntil) <= scope.now()) fail(inboxErrors.snoozePast);
  if (asked.snoozedUntil && asked.status !== undefined && asked.status !== 'snoozed') {
    fail(kernelErrors.validationFailed);
  }
  if (asked.assigneeId == null) return;
  const members = await listMembers(scope);
  if (!members.some(({ userId }) => userId === asked.assigneeId)) fail(inboxErrors.assigneeUnknown);
}
