import { defineContract } from '#kernel/contract';
import { followLinkBody } from '../bodies.ts';
import { accountsErrors } from '../errors.ts';
import { exampleLinkToken } from '../examples.ts';

export const confirmEmailContract = defineContract({
  id: 'accounts.confirmEmail',
  method: 'POST',
  path: '/api/v1/auth/confirm-email',
  summary: 'Confirm a new e-mail address',
  description:
    'Takes the token of the link that was mailed to the new address, which becomes the one of the account. The former address is ' +
    'told.',
  access: { kind: 'public', reason: 'the mailed token is the credential' },
  body: followLinkBody,
  status: 204,
  errors: [accountsErrors.linkInvalid, accountsErrors.emailTaken],
  rateLimit: 'accounts.follow_link',
  examples: [{ name: 'Follow the link', body: { token: exampleLinkToken } }],
});
