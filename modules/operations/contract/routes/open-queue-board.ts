import * as z from 'zod';
import { defineContract } from '#kernel/contract';

export const openQueueBoardContract = defineContract({
  id: 'operations.openQueueBoard',
  method: 'POST',
  path: '/api/v1/admin/queue-visits',
  summary: 'Open the queue’s board',
  description:
    'Sets a cookie with which this browser may read Bull Board for half an hour, as long as the session lasts and looks ' +
    'after the installation. Nothing can be changed there, and of a job it shows the shape, never a text.',
  access: { kind: 'administrator' },
  status: 201,
  response: z.object({ path: z.string(), endsAt: z.iso.datetime() }),
  errors: [],
  examples: [
    {
      name: 'To look at jobs one by one',
      response: { path: '/admin/queues', endsAt: '2026-11-20T10:30:00.000Z' },
    },
  ],
});
