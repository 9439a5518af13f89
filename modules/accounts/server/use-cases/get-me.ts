import { kernelErrors, type ResponseOf } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Services, UserPrincipal } from '#kernel/scope';
import type { getMeContract } from '../../contract/index.ts';
import { organisationsOf } from '../repo/membership.repo.ts';
import { userById } from '../repo/user.repo.ts';
import { presentOrganisation } from './present-organisation.ts';
import { presentUser } from './present-user.ts';

/** Somebody's account, where they work now, and where else they may. */
export async function getMe(
  services: Services,
  principal: UserPrincipal,
): Promise<ResponseOf<typeof getMeContract>> {
  const { user, organisations } = await services.scopes.withSystem('own account', async (system) => ({
    user: await userById(system, principal.userId),
    organisations: await organisationsOf(system, principal.userId),
  }));
  const current = organisations.find(({ id }) => id === principal.orgId);
  // Whoever is no longer a member gets another organisation's token by refreshing.
  if (!user || !current) return fail(kernelErrors.unauthenticated);
  return {
    user: presentUser(user),
    organisation: presentOrganisation(current),
    role: current.role,
    organisations: organisations.map(({ id, name, role }) => ({ id, name, role })),
  };
}
