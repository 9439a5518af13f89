import { defineRoute } from '#kernel/http';
import { updateSourceContract } from '../../contract/index.ts';
import { updateSource } from '../use-cases/update-source.ts';

export const updateSourceRoute = defineRoute(updateSourceContract, ({ scope, params, body }) =>
  updateSource(scope, params.id, body),
);
