import { defineContract } from '#kernel/contract';
import { acceptInvitationBody } from '../bodies.ts';
import { accountsErrors } from '../errors.ts';
import {
  exampleAccessToken,
  exampleLinkToken,
  exampleOrganisation,
  examplePassword,
  exampleUser,
} from '../examples.ts';
import { signedInSchema } from '../signed-in.ts';

export const acceptInvitationContract = defineContract({
  id: 'accounts.acceptInvitation',
  method: 'POST',
  path: '/api/v1/auth/invitation/accept',
  summary: 'Accept an invitation',
  description:
    'Joins the organisation and signs in to it. An address without an account gets one (then `fullName` is needed and ' +
    '`password` is the new one); one with an account joins with its own password.',
  access: { kind: 'public', reason: 'the mailed token and a password are the credentials' },
  body: acceptInvitationBody,
  status: 200,
  response: signedInSchema,
  errors: [accountsErrors.linkInvalid, accountsErrors.invalidCredentials, accountsErrors.registrationClosed],
  rateLimit: 'accounts.login',
  examples: [
    {
      name: 'A new colleague',
      body: { token: exampleLinkToken, password: examplePassword, fullName: exampleUser.fullName },
      response: { user: exampleUser, organisation: exampleOrganisation, accessToken: exampleAccessToken },
    },
  ],
});
