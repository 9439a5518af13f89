import { defineContract } from '#kernel/contract';
import { changeOrganisationBody } from '../bodies.ts';
import { organisationSchema } from '../entities.ts';
import { exampleOrganisation } from '../examples.ts';
import { changeOrganisation } from '../permissions.ts';

export const changeOrganisationContract = defineContract({
  id: 'accounts.changeOrganisation',
  method: 'PATCH',
  path: '/api/v1/organisation',
  summary: 'Change the organisation',
  description: 'Changes its name, language, region or time zone; what is left out stays.',
  access: { kind: 'member', permission: changeOrganisation },
  body: changeOrganisationBody,
  status: 200,
  response: organisationSchema,
  errors: [],
  examples: [{ name: 'Rename', body: { name: exampleOrganisation.name }, response: exampleOrganisation }],
});
