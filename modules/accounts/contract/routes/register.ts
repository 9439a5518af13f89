import { defineContract } from '#kernel/contract';
import { registerBody } from '../bodies.ts';
import { accountsErrors } from '../errors.ts';
import { exampleAccessToken, exampleOrganisation, examplePassword, exampleUser } from '../examples.ts';
import { signedInSchema } from '../signed-in.ts';

export const registerContract = defineContract({
  id: 'accounts.register',
  method: 'POST',
  path: '/api/v1/auth/register',
  summary: 'Create an account and an organisation',
  description:
    'Creates a user and the organisation that this user owns, and signs in: the refresh token comes as an HttpOnly ' +
    "cookie. `locale` sets the organisation's language, region and time zone; without it Accept-Language does.",
  access: { kind: 'public', reason: 'whoever registers has no account yet' },
  body: registerBody,
  status: 201,
  response: signedInSchema,
  errors: [accountsErrors.registrationClosed, accountsErrors.emailTaken],
  rateLimit: 'accounts.register',
  examples: [
    {
      name: 'A French shop',
      body: {
        email: exampleUser.email,
        password: examplePassword,
        fullName: exampleUser.fullName,
        organisationName: exampleOrganisation.name,
        locale: 'fr',
      },
      response: { user: exampleUser, organisation: exampleOrganisation, accessToken: exampleAccessToken },
    },
  ],
});
