import { defineRoute } from '#kernel/http';
import { readSourceContract } from '../../contract/index.ts';
import { readSource } from '../use-cases/read-source.ts';

export const readSourceRoute = defineRoute(readSourceContract, ({ scope, params }) =>
  readSource(scope, params.id),
);
