import { defineRoute } from '#kernel/http';
import { deleteSourceContract } from '../../contract/index.ts';
import { deleteSource } from '../use-cases/delete-source.ts';

export const deleteSourceRoute = defineRoute(deleteSourceContract, ({ scope, params }) =>
  deleteSource(scope, params.id),
);
