import { cancelTaskContract } from '#kernel/contract';
import { defineRoute } from '#kernel/http';
import { cancelTask } from '../use-cases/cancel-task.ts';

export const cancelTaskRoute = defineRoute(cancelTaskContract, ({ scope, params, request }) =>
  cancelTask(scope, params.id, request.locale),
);
