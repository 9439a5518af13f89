import { defineRoute } from '#kernel/http';
import { undoBulkChangeContract } from '../../contract/index.ts';
import { undoBulkChange } from '../use-cases/undo-bulk-change.ts';

export const undoBulkChangeRoute = defineRoute(undoBulkChangeContract, ({ scope, params }) =>
  undoBulkChange(scope, params.id),
);
