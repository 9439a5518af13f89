import { defineContract, idParams, kernelErrors } from '#kernel/contract';
import { invitationSchema } from '../entities.ts';
import { accountsErrors } from '../errors.ts';
import { exampleInvitation } from '../examples.ts';
import { manageMembers } from '../permissions.ts';

export const resendInvitationContract = defineContract({
  id: 'accounts.resendInvitation',
  method: 'POST',
  path: '/api/v1/invitations/{id}/resend',
  summary: 'Mail an invitation again',
  description: 'Mails a new link, good for seven days from now; the one before it opens nothing any more.',
  access: { kind: 'member', permission: manageMembers },
  params: idParams,
  status: 200,
  response: invitationSchema,
  errors: [kernelErrors.notFound, accountsErrors.ownersOnly],
  rateLimit: 'accounts.invite',
  examples: [{ name: 'Again', params: { id: exampleInvitation.id }, response: exampleInvitation }],
});
