import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { recordSecurityEvent, type Visit } from '#modules/accounts';
import { mailErrors, suppressionsChanged } from '../../contract/index.ts';
import { deleteReturnsOf, deleteSuppression } from '../repo/suppression.repo.ts';

/** Lets mail leave to an address again; who did so is kept. */
export async function liftSuppression(scope: Scope, id: string, visit: Visit): Promise<void> {
  const { principal } = scope;
  if (principal.kind !== 'member') return fail(kernelErrors.forbidden);
  const address = await deleteSuppression(scope, id);
  if (address === undefined) return fail(mailErrors.notSuppressed);
  await deleteReturnsOf(scope, [address]);
  const { userId, sessionId } = principal;
  const about = { userId, sessionId, organisationId: scope.orgId };
  await recordSecurityEvent(scope, 'suppression_lifted', about, visit);
  scope.emit(suppressionsChanged, { suppressionId: id });
}
