import { getTaskContract } from '#kernel/contract';
import { defineRoute } from '#kernel/http';
import { getTask } from '../use-cases/get-task.ts';

export const getTaskRoute = defineRoute(getTaskContract, ({ scope, params, request }) =>
  getTask(scope, params.id, request.locale),
);
