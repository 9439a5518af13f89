import { defineContract, idParams, kernelErrors } from '#kernel/contract';
import { accountsErrors } from '../errors.ts';
import { exampleInvitation } from '../examples.ts';
import { manageMembers } from '../permissions.ts';

export const revokeInvitationContract = defineContract({
  id: 'accounts.revokeInvitation',
  method: 'DELETE',
  path: '/api/v1/invitations/{id}',
  summary: 'Take an invitation back',
  description: 'Its link opens nothing any more.',
  access: { kind: 'member', permission: manageMembers },
  params: idParams,
  status: 204,
  errors: [kernelErrors.notFound, accountsErrors.ownersOnly],
  examples: [{ name: 'Take back', params: { id: exampleInvitation.id } }],
});
