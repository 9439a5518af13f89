import { kernelErrors, type Role } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Member, memberChanged } from '../../contract/index.ts';
import { actingMember, refuseUnlessOwner } from '../members/acting-member.ts';
import { memberById, updateRole } from '../repo/membership.repo.ts';
import type { Visit } from '../visit.ts';
import { presentMember } from './present-member.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { refuseLastOwner } from './refuse-last-owner.ts';

/** Gives a member another role. */
export async function changeMember(scope: Scope, userId: string, role: Role, visit: Visit): Promise<Member> {
  const actor = actingMember(scope);
  const member = await memberById(scope, scope.orgId, userId);
  if (!member) return fail(kernelErrors.notFound);
  if (member.role === role) return presentMember(member);
  refuseUnlessOwner(actor, [member.role, role]);
  if (member.role === 'owner') await refuseLastOwner(scope, userId);
  await updateRole(scope, scope.orgId, userId, role);
  const about = { userId, organisationId: scope.orgId, actorId: actor.userId, role };
  await recordSecurityEvent(scope, 'member_role_changed', about, visit);
  scope.emit(memberChanged, { userId });
  return presentMember({ ...member, role });
}
