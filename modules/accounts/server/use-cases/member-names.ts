import type { Scope } from '#kernel/scope';
import { formerMembersById, membersById } from '../repo/membership.repo.ts';

/** What members of the scope's organisation are called, former ones included, by user id; others are absent. */
export async function memberNames(scope: Scope, userIds: readonly string[]): Promise<Map<string, string>> {
  const members = await membersById(scope, scope.orgId, userIds);
  const names = new Map(members.map((member) => [member.user_id, member.full_name]));
  const missing = userIds.filter((id) => !names.has(id));
  const former = await formerMembersById(scope, scope.orgId, missing);
  for (const { user_id, full_name } of former) names.set(user_id, full_name);
  return names;
}
