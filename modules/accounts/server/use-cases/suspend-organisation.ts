import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import type { AdministeredOrganisation } from '../../contract/index.ts';
import { presentAdministeredOrganisation } from '../present-administered.ts';
import { administeredOrganisation } from '../repo/administration.repo.ts';
import { lockOrganisation, updateOrganisation } from '../repo/organisation.repo.ts';
import type { Visit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Lets an organisation's members in no more, or again. */
export async function suspendOrganisation(
  services: Services,
  organisationId: string,
  suspended: boolean,
  visit: Visit,
): Promise<AdministeredOrganisation> {
  return services.scopes.withSystem('administration of an organisation', async (system) => {
    if (!(await lockOrganisation(system, organisationId))) fail(kernelErrors.notFound);
    const before = (await administeredOrganisation(system, organisationId)) ?? fail(kernelErrors.notFound);
    if (suspended !== (before.suspended_at !== null)) {
      await updateOrganisation(system, organisationId, { suspended_at: suspended ? system.now() : null });
      const kind = suspended ? 'organisation_suspended' : 'organisation_resumed';
      await recordSecurityEvent(system, kind, { organisationId }, visit);
    }
    const after = await administeredOrganisation(system, organisationId);
    return presentAdministeredOrganisation(after ?? before);
  });
}
