import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { accountsErrors } from '../errors.ts';
import { exampleAccessToken } from '../examples.ts';
import { accessTokenField } from '../signed-in.ts';

export const refreshContract = defineContract({
  id: 'accounts.refresh',
  method: 'POST',
  path: '/api/v1/auth/refresh',
  summary: 'Renew the access token',
  description:
    'Takes the refresh cookie and gives a new access token and a new cookie. A refresh token is good for one use; ' +
    'used again after more than ten seconds it ends the session, because it may have been stolen.',
  access: { kind: 'public', reason: 'the refresh cookie is the credential' },
  status: 200,
  response: z.object({ accessToken: accessTokenField }),
  errors: [accountsErrors.sessionEnded],
  rateLimit: 'accounts.refresh',
  examples: [{ name: 'Renew', response: { accessToken: exampleAccessToken } }],
});
