import type { Locale } from '#kernel/contract';
import { newId } from '#kernel/ids';
import { jobPrincipal, type SystemScope } from '#kernel/scope';
import { organisationCreated } from '../../contract/index.ts';
import { organisationDefaults } from '../organisation-defaults.ts';
import { insertMembership } from '../repo/membership.repo.ts';
import { insertOrganisation } from '../repo/organisation.repo.ts';
import type { OrganisationRow } from '../repo/tables.ts';

/** A new organisation with its owner; tells of it inside the organisation. */
export async function foundOrganisation(
  system: SystemScope,
  given: { readonly name: string; readonly locale: Locale; readonly ownerId: string },
): Promise<OrganisationRow> {
  const now = system.now();
  const { defaultRegion, timeZone } = organisationDefaults[given.locale];
  const organisation: OrganisationRow = {
    id: newId(),
    name: given.name,
    language: given.locale,
    default_region: defaultRegion,
    time_zone: timeZone,
    suspended_at: null,
    delete_after: null,
    created_at: now,
    updated_at: now,
  };
  await insertOrganisation(system, organisation);
  await insertMembership(system, {
    organisation_id: organisation.id,
    user_id: given.ownerId,
    role: 'owner',
    created_at: now,
    last_used_at: now,
  });
  await system.enter(jobPrincipal(organisation.id, 'the organisation was founded'), async (scope) => {
    scope.emit(organisationCreated, { organisationId: organisation.id, language: given.locale });
  });
  return organisation;
}
