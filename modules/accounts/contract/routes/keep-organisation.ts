import { defineContract } from '#kernel/contract';
import { ownOrganisation } from '../permissions.ts';

export const keepOrganisationContract = defineContract({
  id: 'accounts.keepOrganisation',
  method: 'DELETE',
  path: '/api/v1/organisation/deletion',
  summary: 'Keep the organisation',
  description: 'Takes its deletion back.',
  access: { kind: 'member', permission: ownOrganisation },
  status: 204,
  errors: [],
  examples: [{ name: 'Keep' }],
});
