import { defineContract } from '#kernel/contract';
import { deleteAccountBody } from '../bodies.ts';
import { accountsErrors } from '../errors.ts';
import { examplePassword } from '../examples.ts';

export const deleteAccountContract = defineContract({
  id: 'accounts.deleteAccount',
  method: 'POST',
  path: '/api/v1/me/deletion',
  summary: 'Delete your account',
  description:
    'Signs out everywhere. After 14 days the account is deleted for good, with the organisations that nobody else belongs to; ' +
    'signing in before then keeps it.',
  access: { kind: 'user', reason: 'everybody may delete their own account' },
  body: deleteAccountBody,
  status: 204,
  errors: [accountsErrors.wrongPassword, accountsErrors.lastOwner],
  rateLimit: 'accounts.check_password',
  examples: [{ name: 'Delete', body: { password: examplePassword } }],
});
