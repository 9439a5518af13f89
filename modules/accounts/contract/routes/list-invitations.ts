import { defineContract, page, pageQuery } from '#kernel/contract';
import { invitationSchema } from '../entities.ts';
import { exampleInvitation } from '../examples.ts';
import { manageMembers } from '../permissions.ts';

export const listInvitationsContract = defineContract({
  id: 'accounts.listInvitations',
  method: 'GET',
  path: '/api/v1/invitations',
  summary: 'List invitations',
  description:
    'Who was asked to join and has not answered yet, the latest first; those that have expired as well.',
  access: { kind: 'member', permission: manageMembers },
  query: pageQuery,
  status: 200,
  response: page(invitationSchema),
  errors: [],
  examples: [{ name: 'One is waiting', response: { items: [exampleInvitation], nextCursor: null } }],
});
