import { defineDownloadRoute } from '#kernel/http';
import { exportStatementContract } from '../../contract/index.ts';
import { exportStatement } from '../use-cases/export-statement.ts';

export const exportStatementRoute = defineDownloadRoute(
  exportStatementContract,
  ({ services, principal, query, request }) =>
    exportStatement(services, principal, query.month, request.locale),
);
