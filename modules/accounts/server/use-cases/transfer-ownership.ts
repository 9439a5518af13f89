import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { accountsErrors, memberChanged } from '../../contract/index.ts';
import { actingMember } from '../members/acting-member.ts';
import { passwordMatches } from '../passwords/hash-password.ts';
import { memberById, updateRole } from '../repo/membership.repo.ts';
import { lockOrganisation } from '../repo/organisation.repo.ts';
import { userById } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Makes another member the owner in one's own place, which becomes an administrator's. */
export async function transferOwnership(
  scope: Scope,
  given: { readonly userId: string; readonly password: string },
  visit: Visit,
): Promise<void> {
  const { userId: ownId, sessionId } = actingMember(scope);
  const own = await userById(scope, ownId);
  // The limit of the route bounds how often this costs the time of a hash inside the transaction.
  if (!(await passwordMatches(given.password, own?.password_hash))) fail(accountsErrors.wrongPassword);
  await lockOrganisation(scope, scope.orgId);
  const heir = await memberById(scope, scope.orgId, given.userId);
  if (!heir || heir.user_id === ownId) return fail(kernelErrors.notFound);
  await updateRole(scope, scope.orgId, heir.user_id, 'owner');
  await updateRole(scope, scope.orgId, ownId, 'admin');
  const about = { userId: ownId, sessionId, organisationId: scope.orgId };
  await recordSecurityEvent(scope, 'ownership_transferred', about, visit);
  for (const userId of [heir.user_id, ownId]) scope.emit(memberChanged, { userId });
}
