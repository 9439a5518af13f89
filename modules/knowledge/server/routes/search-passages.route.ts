import { defineRoute } from '#kernel/http';
import { searchPassagesContract } from '../../contract/index.ts';
import { searchPassages } from '../use-cases/search-passages.ts';

export const searchPassagesRoute = defineRoute(searchPassagesContract, ({ scope, query }) =>
  searchPassages(scope, query),
);
