import { defineContract } from '#kernel/contract';

export const logoutContract = defineContract({
  id: 'accounts.logout',
  method: 'POST',
  path: '/api/v1/auth/logout',
  summary: 'Sign out',
  description:
    'Ends the session of the refresh cookie and that of the access token, whichever is sent, and deletes the cookie. ' +
    'Signing out twice is no error.',
  access: { kind: 'public', reason: 'somebody whose access token has expired may still sign out' },
  status: 204,
  errors: [],
  examples: [{ name: 'Sign out' }],
});
