import { defineContract } from '#kernel/contract';
import { createOrganisationBody } from '../bodies.ts';
import { organisationSchema } from '../entities.ts';
import { exampleOrganisation } from '../examples.ts';

export const createOrganisationContract = defineContract({
  id: 'accounts.createOrganisation',
  method: 'POST',
  path: '/api/v1/organisations',
  summary: 'Create an organisation',
  description:
    'The signed-in user becomes its owner; language, region and time zone follow from the language of that user. The ' +
    'access token stays in the present organisation: switching is a step of its own.',
  access: { kind: 'user', reason: 'any user may found an organisation' },
  keyed: true,
  body: createOrganisationBody,
  status: 201,
  response: organisationSchema,
  errors: [],
  examples: [
    { name: 'A second shop', body: { name: exampleOrganisation.name }, response: exampleOrganisation },
  ],
});
