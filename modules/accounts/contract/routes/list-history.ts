import { defineContract, page } from '#kernel/contract';
import { exampleSession, exampleUser } from '../examples.ts';
import { historyEventSchema, historyQuery } from '../history.ts';
import { readHistory } from '../permissions.ts';

export const listHistoryContract = defineContract({
  id: 'accounts.listHistory',
  method: 'GET',
  path: '/api/v1/organisation/history',
  summary: 'Who did what in the organisation',
  description:
    'Sign-ins of members, changes of people and of the organisation, and what was taken out of it, the latest first. Nobody can change a line of it.',
  access: { kind: 'member', permission: readHistory },
  query: historyQuery,
  status: 200,
  response: page(historyEventSchema),
  errors: [],
  examples: [
    {
      name: 'A role that was given',
      query: { kind: 'member_role_changed' },
      response: {
        items: [
          {
            id: '01938b5e-7c1a-7d3e-9b6f-5d7e9f1a3b4c',
            kind: 'member_role_changed',
            at: exampleSession.createdAt,
            actor: { id: exampleUser.id, name: exampleUser.fullName },
            person: { id: '01938b5e-7c1a-7d3e-9b6f-5d7e9f1a3b4d', name: 'Jean Petit' },
            role: 'admin',
            ip: exampleSession.ip,
            device: exampleSession.device,
          },
        ],
        nextCursor: null,
      },
    },
  ],
});
