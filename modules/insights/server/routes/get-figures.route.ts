import { defineRoute } from '#kernel/http';
import { getFiguresContract } from '../../contract/index.ts';
import { getFigures } from '../use-cases/get-figures.ts';

export const getFiguresRoute = defineRoute(getFiguresContract, ({ scope, query }) =>
  getFigures(scope, query.unit),
);
