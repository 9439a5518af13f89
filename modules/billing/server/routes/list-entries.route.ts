import { defineRoute } from '#kernel/http';
import { listEntriesContract } from '../../contract/index.ts';
import { listEntries } from '../use-cases/list-entries.ts';

export const listEntriesRoute = defineRoute(listEntriesContract, ({ scope, query }) =>
  listEntries(scope, query),
);
