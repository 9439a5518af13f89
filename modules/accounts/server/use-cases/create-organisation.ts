import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Once } from '#kernel/http';
import type { Services, SystemScope, UserPrincipal } from '#kernel/scope';
import type { Organisation } from '../../contract/index.ts';
import { userById } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { foundOrganisation } from './found-organisation.ts';
import { presentOrganisation } from './present-organisation.ts';
import { recordSecurityEvent } from './record-security-event.ts';

interface Founding {
  readonly founder: UserPrincipal;
  readonly name: string;
  readonly visit: Visit;
}

/** Founds another organisation, in the language of its owner; a repeat with the same key gives the first one again. */
export async function createOrganisation(
  services: Services,
  founding: Founding,
  once: Once,
): Promise<Organisation> {
  return services.scopes.withSystem('a new organisation', (system) =>
    once(system, () => found(system, founding)),
  );
}

async function found(system: SystemScope, { founder, name, visit }: Founding): Promise<Organisation> {
  const { userId, sessionId } = founder;
  const user = await userById(system, userId);
  if (!user) return fail(kernelErrors.unauthenticated);
  const organisation = await foundOrganisation(system, { name, locale: user.locale, ownerId: userId });
  const about = { userId, sessionId, organisationId: organisation.id };
  await recordSecurityEvent(system, 'organisation_created', about, visit);
  return presentOrganisation(organisation);
}
