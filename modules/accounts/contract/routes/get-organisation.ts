import { defineContract } from '#kernel/contract';
import { organisationSchema } from '../entities.ts';
import { exampleOrganisation } from '../examples.ts';
import { readOrganisation } from '../permissions.ts';

export const getOrganisationContract = defineContract({
  id: 'accounts.getOrganisation',
  method: 'GET',
  path: '/api/v1/organisation',
  summary: 'The organisation',
  description: "The access token's organisation.",
  access: { kind: 'member', permission: readOrganisation },
  status: 200,
  response: organisationSchema,
  errors: [],
  examples: [{ name: 'A French shop', response: exampleOrganisation }],
});
