import { defineContract, kernelErrors } from '#kernel/contract';
import { transferOwnershipBody } from '../bodies.ts';
import { accountsErrors } from '../errors.ts';
import { exampleMember, examplePassword } from '../examples.ts';
import { ownOrganisation } from '../permissions.ts';

export const transferOwnershipContract = defineContract({
  id: 'accounts.transferOwnership',
  method: 'POST',
  path: '/api/v1/organisation/transfer',
  summary: 'Hand the organisation over',
  description: 'Makes another member its owner and yourself an administrator of it. Needs your password.',
  access: { kind: 'member', permission: ownOrganisation },
  body: transferOwnershipBody,
  status: 204,
  errors: [kernelErrors.notFound, accountsErrors.wrongPassword],
  rateLimit: 'accounts.check_password',
  examples: [{ name: 'Hand over', body: { userId: exampleMember.userId, password: examplePassword } }],
});
