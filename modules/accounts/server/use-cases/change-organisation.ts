import type { Scope } from '#kernel/scope';
import { type Organisation, organisationChanged } from '../../contract/index.ts';
import { updateOrganisation } from '../repo/organisation.repo.ts';
import type { Visit } from '../visit.ts';
import { presentOrganisation } from './present-organisation.ts';
import { recordSecurityEvent } from './record-security-event.ts';

type Changes = Partial<Pick<Organisation, 'name' | 'language' | 'defaultRegion' | 'timeZone'>>;

/** Changes the scope's own organisation; what is left out stays. */
export async function changeOrganisation(
  scope: Scope,
  changes: Changes,
  visit: Visit,
): Promise<Organisation> {
  const organisation = await updateOrganisation(scope, scope.orgId, {
    name: changes.name,
    language: changes.language,
    default_region: changes.defaultRegion,
    time_zone: changes.timeZone,
  });
  const { principal } = scope;
  const who = principal.kind === 'member' ? { userId: principal.userId, sessionId: principal.sessionId } : {};
  await recordSecurityEvent(scope, 'organisation_changed', { ...who, organisationId: scope.orgId }, visit);
  scope.emit(organisationChanged, { organisationId: scope.orgId });
  return presentOrganisation(organisation);
}
