import { defineContract } from '#kernel/contract';
import { followLinkBody } from '../bodies.ts';
import { accountsErrors } from '../errors.ts';
import { exampleLinkToken } from '../examples.ts';

export const verifyEmailContract = defineContract({
  id: 'accounts.verifyEmail',
  method: 'POST',
  path: '/api/v1/auth/verify-email',
  summary: 'Prove an e-mail address',
  description: 'Takes the token of the link that was mailed to a new account; it is good for 24 hours.',
  access: { kind: 'public', reason: 'the mailed token is the credential' },
  body: followLinkBody,
  status: 204,
  errors: [accountsErrors.linkInvalid],
  rateLimit: 'accounts.follow_link',
  examples: [{ name: 'Follow the link', body: { token: exampleLinkToken } }],
});
