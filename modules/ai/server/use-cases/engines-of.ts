import { jobPrincipal, type Services } from '#kernel/scope';
import type { OrganisationEngines } from '../choose-engines.ts';
import { enginesIn } from './engines-in.ts';

/** Who does an organisation's work. They may wait for the network: no scope may be open while they do. */
export function enginesOf(services: Services, orgId: string): Promise<OrganisationEngines> {
  return services.scopes.withOrg(jobPrincipal(orgId, 'ai: who does the work'), enginesIn);
}
