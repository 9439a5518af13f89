import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { operationsErrors } from '../errors.ts';

export const retryJobContract = defineContract({
  id: 'operations.retryJob',
  method: 'POST',
  path: '/api/v1/admin/queue/failed/{id}/retry',
  summary: 'Try a failed job again',
  description: 'Gives a job that has used all its attempts all of them again.',
  access: { kind: 'administrator' },
  params: z.object({ id: z.string().min(1).max(200) }),
  status: 204,
  errors: [operationsErrors.jobNotFailed],
  examples: [
    { name: 'After the mail server is back', params: { id: '01938b5e-0000-7000-8000-000000000000' } },
  ],
});
