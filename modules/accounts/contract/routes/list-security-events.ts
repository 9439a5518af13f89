import { defineContract, page, pageQuery } from '#kernel/contract';
import { securityEventSchema } from '../entities.ts';
import { exampleSession } from '../examples.ts';

export const listSecurityEventsContract = defineContract({
  id: 'accounts.listSecurityEvents',
  method: 'GET',
  path: '/api/v1/me/security-events',
  summary: 'What touched your account’s security',
  description: 'Sign-ins, failed ones, ended sessions and changes of the signed-in user, the latest first.',
  access: { kind: 'user', reason: 'everybody may read their own history' },
  query: pageQuery,
  status: 200,
  response: page(securityEventSchema),
  errors: [],
  examples: [
    {
      name: 'A sign-in',
      response: {
        items: [
          {
            id: '01938b5e-7c1a-7d3e-9b6f-5d7e9f1a3b4c',
            kind: 'signed_in',
            at: exampleSession.createdAt,
            ip: exampleSession.ip,
            device: exampleSession.device,
          },
        ],
        nextCursor: null,
      },
    },
  ],
});
