import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { failedJobSchema, queueCountsSchema } from '../entities.ts';

export const getQueueContract = defineContract({
  id: 'operations.getQueue',
  method: 'GET',
  path: '/api/v1/admin/queue',
  summary: 'Look at the queue',
  description:
    'How many jobs wait, are meant for later, are at work and have used all their attempts; and the latest hundred of ' +
    'the last kind. A payload shows its shape, never a text.',
  access: { kind: 'administrator' },
  status: 200,
  response: z.object({ counts: queueCountsSchema, failed: z.array(failedJobSchema) }),
  errors: [],
  examples: [
    {
      name: 'A quiet day',
      response: { counts: { waiting: 0, delayed: 2, active: 1, failed: 0 }, failed: [] },
    },
  ],
});
