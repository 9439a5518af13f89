import { defineContract } from '#kernel/contract';
import { inboxCountsSchema } from '../entities.ts';
import { inboxPermissions } from '../permissions.ts';

export const getCountsContract = defineContract({
  id: 'inbox.getCounts',
  method: 'GET',
  path: '/api/v1/inbox/counts',
  summary: 'Count what waits',
  description: 'The numbers beside the inbox’s views, as the asking member sees them.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: inboxCountsSchema,
  errors: [],
  examples: [
    {
      name: 'A morning',
      response: {
        unread: 3,
        handedOver: 1,
        open: 7,
        mine: 2,
        unassigned: 5,
        snoozed: 2,
        dueSoon: 1,
        overdue: 0,
        followUps: 2,
        notifications: 1,
      },
    },
  ],
});
