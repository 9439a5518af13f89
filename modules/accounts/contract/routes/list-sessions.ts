import { defineContract, page, pageQuery } from '#kernel/contract';
import { sessionSchema } from '../entities.ts';
import { exampleSession } from '../examples.ts';

export const listSessionsContract = defineContract({
  id: 'accounts.listSessions',
  method: 'GET',
  path: '/api/v1/me/sessions',
  summary: 'Devices that are signed in',
  description: 'The sessions of the signed-in user that have not ended, the latest sign-in first.',
  access: { kind: 'user', reason: 'everybody may see where they are signed in' },
  query: pageQuery,
  status: 200,
  response: page(sessionSchema),
  errors: [],
  examples: [{ name: 'One device', response: { items: [exampleSession], nextCursor: null } }],
});
