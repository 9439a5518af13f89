import { defineError } from '#kernel/contract';

export const operationsErrors = {
  /** The job has succeeded or was retried meanwhile. */
  jobNotFailed: defineError({ code: 'operations.job_not_failed', status: 404 }),
} as const;
