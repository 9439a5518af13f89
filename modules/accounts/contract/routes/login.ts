import { defineContract } from '#kernel/contract';
import { loginBody } from '../bodies.ts';
import { accountsErrors } from '../errors.ts';
import { exampleAccessToken, exampleOrganisation, examplePassword, exampleUser } from '../examples.ts';
import { signedInSchema } from '../signed-in.ts';

export const loginContract = defineContract({
  id: 'accounts.login',
  method: 'POST',
  path: '/api/v1/auth/login',
  summary: 'Sign in',
  description:
    'Opens a session in the organisation that the user worked in last. The refresh token comes as an HttpOnly cookie. ' +
    'Ten attempts a minute from one address, ten in 15 minutes for one e-mail address.',
  access: { kind: 'public', reason: 'whoever signs in has no token yet' },
  body: loginBody,
  status: 200,
  response: signedInSchema,
  errors: [accountsErrors.invalidCredentials, accountsErrors.noOrganisation, accountsErrors.accountBlocked],
  rateLimit: 'accounts.login',
  examples: [
    {
      name: 'Sign in',
      body: { email: exampleUser.email, password: examplePassword },
      response: { user: exampleUser, organisation: exampleOrganisation, accessToken: exampleAccessToken },
    },
  ],
});
