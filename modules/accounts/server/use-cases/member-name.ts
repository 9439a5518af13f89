import type { Scope } from '#kernel/scope';
import { memberById } from '../repo/membership.repo.ts';

/** What a member of the scope's organisation is called; null for anybody else. */
export async function memberName(scope: Scope, userId: string): Promise<string | null> {
  return (await memberById(scope, scope.orgId, userId))?.full_name ?? null;
}
