import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { actingMember } from '../members/acting-member.ts';
import { memberById } from '../repo/membership.repo.ts';
import type { Visit } from '../visit.ts';
import { endMembership } from './end-membership.ts';

/** Leaves the scope's organisation. */
export async function leaveOrganisation(scope: Scope, visit: Visit): Promise<void> {
  const member = await memberById(scope, scope.orgId, actingMember(scope).userId);
  if (!member) return fail(kernelErrors.notFound);
  await endMembership(scope, member, 'organisation_left', visit);
}
