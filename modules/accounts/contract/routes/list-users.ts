import { defineContract, page } from '#kernel/contract';
import { administeredUserSchema, administrationQuery } from '../administration.ts';
import { exampleUser } from '../examples.ts';

export const listUsersContract = defineContract({
  id: 'accounts.listUsers',
  method: 'GET',
  path: '/api/v1/admin/users',
  summary: 'Accounts of the installation',
  description: 'Everybody who has an account, the newest first, found by name or address.',
  access: { kind: 'administrator' },
  query: administrationQuery,
  status: 200,
  response: page(administeredUserSchema),
  errors: [],
  examples: [
    {
      name: 'One account',
      query: { search: 'camille' },
      response: {
        items: [
          {
            id: exampleUser.id,
            email: exampleUser.email,
            fullName: exampleUser.fullName,
            administrator: false,
            blocked: false,
            organisations: 1,
            createdAt: exampleUser.createdAt,
            lastSeenAt: null,
          },
        ],
        nextCursor: null,
      },
    },
  ],
});
