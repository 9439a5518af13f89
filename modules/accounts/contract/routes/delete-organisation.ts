import { defineContract } from '#kernel/contract';
import { deleteOrganisationBody } from '../bodies.ts';
import { organisationSchema } from '../entities.ts';
import { exampleOrganisation } from '../examples.ts';
import { ownOrganisation } from '../permissions.ts';

export const deleteOrganisationContract = defineContract({
  id: 'accounts.deleteOrganisation',
  method: 'POST',
  path: '/api/v1/organisation/deletion',
  summary: 'Delete the organisation',
  description:
    'After 14 days everything of it is deleted for good; until then it works, and an owner may keep it. `name` is its name, as a ' +
    'precaution.',
  access: { kind: 'member', permission: ownOrganisation },
  body: deleteOrganisationBody,
  status: 200,
  response: organisationSchema,
  errors: [],
  examples: [{ name: 'Delete', body: { name: exampleOrganisation.name }, response: exampleOrganisation }],
});
