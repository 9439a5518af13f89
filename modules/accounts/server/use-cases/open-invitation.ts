import type { ResponseOf } from '#kernel/contract';
import type { Services } from '#kernel/scope';
import type { openInvitationContract } from '../../contract/index.ts';
import { invitationPrincipal } from '../invitations/invitation-principal.ts';
import { organisationById } from '../repo/organisation.repo.ts';
import { userByEmail } from '../repo/user.repo.ts';
import { findInvitation } from './find-invitation.ts';
import { standingInvitation } from './standing-invitation.ts';

/** What an invitation asks, for whoever holds its link. */
export async function openInvitation(
  services: Services,
  token: string,
): Promise<ResponseOf<typeof openInvitationContract>> {
  const { orgId, id } = await findInvitation(services, token);
  return services.scopes.withOrg(invitationPrincipal(orgId), async (scope) => {
    const { email, role, inviter_name: invitedBy } = await standingInvitation(scope, id);
    const organisation = await organisationById(scope, orgId);
    const hasAccount = (await userByEmail(scope, email)) !== undefined;
    return { organisationName: organisation?.name ?? '', invitedBy, email, role, hasAccount };
  });
}
