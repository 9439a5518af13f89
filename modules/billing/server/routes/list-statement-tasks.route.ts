import { defineRoute } from '#kernel/http';
import { listStatementTasksContract } from '../../contract/index.ts';
import { listStatementTasks } from '../use-cases/list-statement-tasks.ts';

export const listStatementTasksRoute = defineRoute(listStatementTasksContract, ({ scope, query }) =>
  listStatementTasks(scope, query),
);
