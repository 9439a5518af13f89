import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { administeredUserSchema } from '../administration.ts';
import { accountsErrors } from '../errors.ts';
import { exampleUser } from '../examples.ts';

export const changeUserContract = defineContract({
  id: 'accounts.changeUser',
  method: 'PATCH',
  path: '/api/v1/admin/users/{id}',
  summary: 'Block an account, appoint an administrator',
  description:
    'Whoever is blocked is signed out within a second and signs in no more. The installation keeps an administrator.',
  access: { kind: 'administrator' },
  params: idParams,
  body: z.strictObject({ blocked: z.boolean().optional(), administrator: z.boolean().optional() }),
  status: 200,
  response: administeredUserSchema,
  errors: [accountsErrors.lastAdministrator],
  examples: [
    {
      name: 'Blocked',
      params: { id: exampleUser.id },
      body: { blocked: true },
      response: {
        id: exampleUser.id,
        email: exampleUser.email,
        fullName: exampleUser.fullName,
        administrator: false,
        blocked: true,
        organisations: 1,
        createdAt: exampleUser.createdAt,
        lastSeenAt: null,
      },
    },
  ],
});
