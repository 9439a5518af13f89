import type { Scope } from '#kernel/scope';
import { organisationChanged } from '../../contract/index.ts';
import { actingMember } from '../members/acting-member.ts';
import { updateOrganisation } from '../repo/organisation.repo.ts';
import type { Visit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Takes the deletion of the scope's organisation back. */
export async function keepOrganisation(scope: Scope, visit: Visit): Promise<void> {
  const { userId, sessionId } = actingMember(scope);
  await updateOrganisation(scope, scope.orgId, { delete_after: null });
  await recordSecurityEvent(
    scope,
    'organisation_kept',
    { userId, sessionId, organisationId: scope.orgId },
    visit,
  );
  scope.emit(organisationChanged, { organisationId: scope.orgId });
}
