import { isOnline } from '#kernel/realtime';
import type { Scope } from '#kernel/scope';
import { listMembers } from '#modules/accounts';
import { isOpen } from '../hours/working-time.ts';
import { getWorkingHours } from './get-working-hours.ts';

/** Whether no person can answer now: the desk is closed, or nobody who may answer has a page open. */
export async function nobodyAnswers(scope: Scope): Promise<boolean> {
  if (!isOpen(await getWorkingHours(scope), scope.now())) return true;
  const members = await listMembers(scope);
  return !members.some(
    ({ userId, role }) => role !== 'viewer' && isOnline(scope.services, scope.orgId, `member:${userId}`),
  );
}
