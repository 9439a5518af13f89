import { defineContract } from '#kernel/contract';
import { requestPasswordResetBody } from '../bodies.ts';
import { exampleUser } from '../examples.ts';

export const requestPasswordResetContract = defineContract({
  id: 'accounts.requestPasswordReset',
  method: 'POST',
  path: '/api/v1/auth/password-reset',
  summary: 'Ask for a new password',
  description:
    'Mails a link that is good for one hour and one use. The answer is the same, and takes as long, whether the address has ' +
    'an account or not.',
  access: { kind: 'public', reason: 'whoever forgot their password cannot sign in' },
  body: requestPasswordResetBody,
  status: 202,
  errors: [],
  rateLimit: 'accounts.mailed_link',
  examples: [{ name: 'Forgotten', body: { email: exampleUser.email } }],
});
