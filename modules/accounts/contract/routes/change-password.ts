import { defineContract } from '#kernel/contract';
import { changePasswordBody } from '../bodies.ts';
import { accountsErrors } from '../errors.ts';
import { examplePassword } from '../examples.ts';

export const changePasswordContract = defineContract({
  id: 'accounts.changePassword',
  method: 'POST',
  path: '/api/v1/me/password',
  summary: 'Change your password',
  description:
    'Needs the present one. Every other session of the account ends, and its owner is told by mail.',
  access: { kind: 'user', reason: 'everybody may change their own password' },
  body: changePasswordBody,
  status: 204,
  errors: [accountsErrors.wrongPassword],
  rateLimit: 'accounts.check_password',
  examples: [
    { name: 'Change', body: { currentPassword: 'sept-tasses-de-thé-vert', newPassword: examplePassword } },
  ],
});
