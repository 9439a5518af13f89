import { defineOpenRoute } from '#kernel/http';
import { retryJobContract } from '../../contract/index.ts';
import { retryJob } from '../use-cases/retry-job.ts';

export const retryJobRoute = defineOpenRoute(retryJobContract, ({ services, params }) =>
  retryJob(services, params.id),
);
