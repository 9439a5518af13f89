import { defineRoute } from '#kernel/http';
import { listHistoryContract } from '../../contract/index.ts';
import { listHistory } from '../use-cases/list-history.ts';

export const listHistoryRoute = defineRoute(listHistoryContract, ({ scope, query, request }) =>
  listHistory(scope, query, request.locale),
);
