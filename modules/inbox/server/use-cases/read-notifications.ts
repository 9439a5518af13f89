import type { Scope } from '#kernel/scope';
import { readNotificationRows } from '../repo/notification.repo.ts';
import { actingMember } from './acting-member.ts';

export async function readNotifications(scope: Scope): Promise<undefined> {
  await readNotificationRows(scope, actingMember(scope).userId, scope.now());
}
