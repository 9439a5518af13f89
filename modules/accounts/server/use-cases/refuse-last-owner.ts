import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { accountsErrors } from '../../contract/index.ts';
import { otherOwners } from '../repo/membership.repo.ts';
import { lockOrganisation } from '../repo/organisation.repo.ts';

/** Refuses to take ownership from the last owner. Two owners who leave at once take turns: the second one stays. */
export async function refuseLastOwner(scope: Scope, userId: string): Promise<void> {
  if (!(await lockOrganisation(scope, scope.orgId))) fail(kernelErrors.notFound);
  if ((await otherOwners(scope, scope.orgId, userId)).length === 0) fail(accountsErrors.lastOwner);
}
