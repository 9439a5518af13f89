import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { actingMember, refuseUnlessOwner } from '../members/acting-member.ts';
import { memberById } from '../repo/membership.repo.ts';
import type { Visit } from '../visit.ts';
import { endMembership } from './end-membership.ts';

/** Takes the organisation from a member, who keeps their account. */
export async function removeMember(scope: Scope, userId: string, visit: Visit): Promise<void> {
  const actor = actingMember(scope);
  const member = await memberById(scope, scope.orgId, userId);
  if (!member) return fail(kernelErrors.notFound);
  refuseUnlessOwner(actor, [member.role]);
  await endMembership(scope, member, 'member_removed', visit);
}
