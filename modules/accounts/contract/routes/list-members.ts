import { defineContract, page, pageQuery } from '#kernel/contract';
import { memberSchema } from '../entities.ts';
import { exampleMember } from '../examples.ts';
import { readMembers } from '../permissions.ts';

export const listMembersContract = defineContract({
  id: 'accounts.listMembers',
  method: 'GET',
  path: '/api/v1/members',
  summary: 'Members of the organisation',
  description: 'Who belongs to the organisation and in which role, the newest member first.',
  access: { kind: 'member', permission: readMembers },
  query: pageQuery,
  status: 200,
  response: page(memberSchema),
  errors: [],
  examples: [{ name: 'One owner', response: { items: [exampleMember], nextCursor: null } }],
});
