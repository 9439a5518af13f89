import { defineRoute } from '#kernel/http';
import { listProposalsContract } from '../../contract/index.ts';
import { listProposals } from '../use-cases/list-proposals.ts';

export const listProposalsRoute = defineRoute(listProposalsContract, ({ scope, params, query }) =>
  listProposals(scope, params.id, query),
);
