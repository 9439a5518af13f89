import { defineContract } from '#kernel/contract';
import { accountsErrors } from '../errors.ts';
import { leaveOrganisation } from '../permissions.ts';

export const leaveOrganisationContract = defineContract({
  id: 'accounts.leaveOrganisation',
  method: 'POST',
  path: '/api/v1/organisation/leave',
  summary: 'Leave the organisation',
  description:
    'You keep your account and lose the organisation. The last owner hands it over or deletes it first.',
  access: { kind: 'member', permission: leaveOrganisation },
  status: 204,
  errors: [accountsErrors.lastOwner],
  examples: [{ name: 'Leave' }],
});
