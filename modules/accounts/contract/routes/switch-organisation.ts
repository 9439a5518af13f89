import * as z from 'zod';
import { defineContract, idSchema, kernelErrors } from '#kernel/contract';
import { exampleAccessToken, exampleOrganisation } from '../examples.ts';
import { accessTokenField } from '../signed-in.ts';

export const switchOrganisationContract = defineContract({
  id: 'accounts.switchOrganisation',
  method: 'POST',
  path: '/api/v1/auth/switch',
  summary: 'Work in another organisation',
  description:
    'Gives an access token for another organisation of the same user; the session stays the same one.',
  access: { kind: 'user', reason: 'a user chooses among the organisations of their own' },
  body: z.strictObject({ organisationId: idSchema }),
  status: 200,
  response: z.object({ accessToken: accessTokenField }),
  errors: [kernelErrors.notFound],
  examples: [
    {
      name: 'Switch',
      body: { organisationId: exampleOrganisation.id },
      response: { accessToken: exampleAccessToken },
    },
  ],
});
