import { quoteTaskContract } from '#kernel/contract';
import { defineNetworkRoute } from '#kernel/http';
import { quoteTask } from '../use-cases/quote-task.ts';

export const quoteTaskRoute = defineNetworkRoute(
  quoteTaskContract,
  ({ services, principal, body, request }) => quoteTask(services, principal, body, request.locale),
);
