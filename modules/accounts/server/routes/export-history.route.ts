import { defineDownloadRoute } from '#kernel/http';
import { exportHistoryContract } from '../../contract/index.ts';
import { exportHistory } from '../use-cases/export-history.ts';

export const exportHistoryRoute = defineDownloadRoute(
  exportHistoryContract,
  ({ services, principal, query, request }) => exportHistory(services, principal, query, request),
);
