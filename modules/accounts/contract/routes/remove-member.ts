import { defineContract, idParams, kernelErrors } from '#kernel/contract';
import { accountsErrors } from '../errors.ts';
import { exampleMember } from '../examples.ts';
import { manageMembers } from '../permissions.ts';

export const removeMemberContract = defineContract({
  id: 'accounts.removeMember',
  method: 'DELETE',
  path: '/api/v1/members/{id}',
  summary: 'Remove a member',
  description:
    '`id` is the one of the user, who keeps their account and loses the organisation within a second.',
  access: { kind: 'member', permission: manageMembers },
  params: idParams,
  status: 204,
  errors: [kernelErrors.notFound, accountsErrors.ownersOnly, accountsErrors.lastOwner],
  examples: [{ name: 'Remove', params: { id: exampleMember.userId } }],
});
