import { defineContract, page } from '#kernel/contract';
import { administeredOrganisationSchema, administrationQuery } from '../administration.ts';
import { exampleOrganisation } from '../examples.ts';

export const listOrganisationsContract = defineContract({
  id: 'accounts.listOrganisations',
  method: 'GET',
  path: '/api/v1/admin/organisations',
  summary: 'Organisations of the installation',
  description: 'Every organisation with how many members it has, the newest first; nothing of what it holds.',
  access: { kind: 'administrator' },
  query: administrationQuery,
  status: 200,
  response: page(administeredOrganisationSchema),
  errors: [],
  examples: [
    {
      name: 'One organisation',
      response: {
        items: [
          {
            id: exampleOrganisation.id,
            name: exampleOrganisation.name,
            language: exampleOrganisation.language,
            members: 3,
            suspended: false,
            createdAt: exampleOrganisation.createdAt,
            deleteAfter: null,
          },
        ],
        nextCursor: null,
      },
    },
  ],
});
