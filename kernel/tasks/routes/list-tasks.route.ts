import { listTasksContract } from '#kernel/contract';
import { defineRoute } from '#kernel/http';
import { listTasks } from '../use-cases/list-tasks.ts';

export const listTasksRoute = defineRoute(listTasksContract, ({ scope, query, request }) =>
  listTasks(scope, query, request.locale),
);
