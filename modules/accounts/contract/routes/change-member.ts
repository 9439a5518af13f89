import { defineContract, idParams, kernelErrors } from '#kernel/contract';
import { changeMemberBody } from '../bodies.ts';
import { memberSchema } from '../entities.ts';
import { accountsErrors } from '../errors.ts';
import { exampleMember } from '../examples.ts';
import { manageMembers } from '../permissions.ts';

export const changeMemberContract = defineContract({
  id: 'accounts.changeMember',
  method: 'PATCH',
  path: '/api/v1/members/{id}',
  summary: 'Change the role of a member',
  description:
    '`id` is the one of the user. Only an owner makes or unmakes an owner, and the last one stays.',
  access: { kind: 'member', permission: manageMembers },
  params: idParams,
  body: changeMemberBody,
  status: 200,
  response: memberSchema,
  errors: [kernelErrors.notFound, accountsErrors.ownersOnly, accountsErrors.lastOwner],
  examples: [
    {
      name: 'An administrator',
      params: { id: exampleMember.userId },
      body: { role: 'owner' },
      response: exampleMember,
    },
  ],
});
