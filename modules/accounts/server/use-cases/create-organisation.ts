import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Services, UserPrincipal } from '#kernel/scope';
import type { Organisation } from '../../contract/index.ts';
import { userById } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { foundOrganisation } from './found-organisation.ts';
import { presentOrganisation } from './present-organisation.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Founds another organisation, in the language of its owner. */
export async function createOrganisation(
  services: Services,
  principal: UserPrincipal,
  name: string,
  visit: Visit,
): Promise<Organisation> {
  const { userId, sessionId } = principal;
  return services.scopes.withSystem('a new organisation', async (system) => {
    const user = await userById(system, userId);
    if (!user) return fail(kernelErrors.unauthenticated);
    const organisation = await foundOrganisation(system, { name, locale: user.locale, ownerId: userId });
    const about = { userId, sessionId, organisationId: organisation.id };
    await recordSecurityEvent(system, 'organisation_created', about, visit);
    return presentOrganisation(organisation);
  });
}
