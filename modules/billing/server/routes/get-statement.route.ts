import { defineRoute } from '#kernel/http';
import { getStatementContract } from '../../contract/index.ts';
import { getStatement } from '../use-cases/get-statement.ts';

export const getStatementRoute = defineRoute(getStatementContract, ({ scope, query }) =>
  getStatement(scope, query.month),
);
