import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { activitySchema } from '../entities.ts';
import { insightsPermissions } from '../permissions.ts';

export const listActivitiesContract = defineContract({
  id: 'insights.listActivities',
  method: 'GET',
  path: '/api/v1/insights/activities',
  summary: 'Read what has just happened',
  description: 'The latest twenty things that happened at the desk, newest first.',
  access: { kind: 'member', permission: insightsPermissions.read },
  status: 200,
  response: z.object({ items: z.array(activitySchema) }),
  errors: [],
  examples: [
    {
      name: 'A hand-over',
      response: {
        items: [
          {
            id: '0193b1c2-0000-7000-8000-00000000c001',
            kind: 'handed_over',
            at: '2026-11-20T09:12:00.000Z',
            contact: { id: '0193b1c2-0000-7000-8000-00000000a001', name: 'Camille Renard' },
            conversationId: '0193b1c2-0000-7000-8000-00000000b001',
            stage: null,
          },
        ],
      },
    },
  ],
});
