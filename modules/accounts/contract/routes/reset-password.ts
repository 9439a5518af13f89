import { defineContract } from '#kernel/contract';
import { resetPasswordBody } from '../bodies.ts';
import { accountsErrors } from '../errors.ts';
import { exampleLinkToken, examplePassword } from '../examples.ts';

export const resetPasswordContract = defineContract({
  id: 'accounts.resetPassword',
  method: 'POST',
  path: '/api/v1/auth/password-reset/confirm',
  summary: 'Choose a new password',
  description:
    'Takes the token of the mailed link, ends every session of the account and tells its owner by mail.',
  access: { kind: 'public', reason: 'the mailed token is the credential' },
  body: resetPasswordBody,
  status: 204,
  errors: [accountsErrors.linkInvalid],
  rateLimit: 'accounts.follow_link',
  examples: [{ name: 'Choose', body: { token: exampleLinkToken, password: examplePassword } }],
});
