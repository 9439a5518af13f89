import * as z from 'zod';
import { idSchema } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { accountsErrors } from '../../contract/index.ts';
import type { InvitationPlace } from '../invitations/invitation-place.ts';

const rowSchema = z.object({ org_id: idSchema, id: idSchema });

/** Where the invitation is whose link has this token. */
export async function findInvitation(services: Services, token: string): Promise<InvitationPlace> {
  const [row] = await services.scopes.resolve('invitation_by_token', services.secrets.hashToken(token));
  if (row === undefined) return fail(accountsErrors.linkInvalid);
  const { org_id: orgId, id } = rowSchema.parse(row);
  return { orgId, id };
}
