import { reviseTaskContract } from '#kernel/contract';
import { defineRoute } from '#kernel/http';
import { reviseTask } from '../use-cases/revise-task.ts';

export const reviseTaskRoute = defineRoute(reviseTaskContract, ({ scope, params, body, request }) =>
  reviseTask(scope, params.id, body, request.locale),
);
