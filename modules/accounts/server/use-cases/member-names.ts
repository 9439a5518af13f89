import type { Scope } from '#kernel/scope';
import { membersById } from '../repo/membership.repo.ts';

/** What members of the scope's organisation are called, by user id; others are absent. */
export async function memberNames(scope: Scope, userIds: readonly string[]): Promise<Map<string, string>> {
  const members = await membersById(scope, scope.orgId, userIds);
  return new Map(members.map((member) => [member.user_id, member.full_name]));
}
