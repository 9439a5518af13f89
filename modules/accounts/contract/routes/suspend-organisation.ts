import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { administeredOrganisationSchema } from '../administration.ts';
import { exampleOrganisation } from '../examples.ts';

export const suspendOrganisationContract = defineContract({
  id: 'accounts.suspendOrganisation',
  method: 'PATCH',
  path: '/api/v1/admin/organisations/{id}',
  summary: 'Suspend an organisation',
  description: 'Its members are let in no more until it is resumed; what it holds stays as it is.',
  access: { kind: 'administrator' },
  params: idParams,
  body: z.strictObject({ suspended: z.boolean() }),
  status: 200,
  response: administeredOrganisationSchema,
  errors: [],
  examples: [
    {
      name: 'Suspended',
      params: { id: exampleOrganisation.id },
      body: { suspended: true },
      response: {
        id: exampleOrganisation.id,
        name: exampleOrganisation.name,
        language: exampleOrganisation.language,
        members: 3,
        suspended: true,
        createdAt: exampleOrganisation.createdAt,
        deleteAfter: null,
      },
    },
  ],
});
