import { retryTaskContract } from '#kernel/contract';
import { defineNetworkRoute } from '#kernel/http';
import { retryTask } from '../use-cases/retry-task.ts';

export const retryTaskRoute = defineNetworkRoute(retryTaskContract, ({ services, principal, params, once }) =>
  retryTask(services, principal, params.id, once),
);
