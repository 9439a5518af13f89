import type { Scope } from '#kernel/scope';
import { memberRemoved, type SecurityEventKind } from '../../contract/index.ts';
import { actingMember } from '../members/acting-member.ts';
import { deleteMembership, type MemberRow } from '../repo/membership.repo.ts';
import type { Visit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { refuseLastOwner } from './refuse-last-owner.ts';

/** Ends a membership: within a second its tokens open this organisation no more. */
export async function endMembership(
  scope: Scope,
  member: MemberRow,
  why: SecurityEventKind,
  visit: Visit,
): Promise<void> {
  if (member.role === 'owner') await refuseLastOwner(scope, member.user_id);
  await deleteMembership(scope, scope.orgId, member);
  const actorId = actingMember(scope).userId;
  const about = { userId: member.user_id, organisationId: scope.orgId, actorId };
  await recordSecurityEvent(scope, why, about, visit);
  scope.emit(memberRemoved, { userId: member.user_id });
}
