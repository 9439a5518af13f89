import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { membershipSchema, organisationSchema, roleSchema, userSchema } from '../entities.ts';
import { exampleOrganisation, exampleUser } from '../examples.ts';

export const getMeContract = defineContract({
  id: 'accounts.getMe',
  method: 'GET',
  path: '/api/v1/me',
  summary: 'Who is signed in, and where',
  description:
    "The user, the access token's organisation and the user's role there, and every organisation that the user may " +
    'switch to.',
  access: { kind: 'user', reason: 'everybody may read their own account' },
  status: 200,
  response: z.object({
    user: userSchema,
    organisation: organisationSchema,
    role: roleSchema,
    organisations: z.array(membershipSchema),
  }),
  errors: [],
  examples: [
    {
      name: 'An owner',
      response: {
        user: exampleUser,
        organisation: exampleOrganisation,
        role: 'owner',
        organisations: [{ id: exampleOrganisation.id, name: exampleOrganisation.name, role: 'owner' }],
      },
    },
  ],
});
