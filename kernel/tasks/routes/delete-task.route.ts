import { deleteTaskContract } from '#kernel/contract';
import { defineRoute } from '#kernel/http';
import { deleteTask } from '../use-cases/delete-task.ts';

export const deleteTaskRoute = defineRoute(deleteTaskContract, ({ scope, params }) =>
  deleteTask(scope, params.id),
);
