import { defineRoute } from '#kernel/http';
import { listMergeProposalsContract } from '../../contract/index.ts';
import { listMergeProposals } from '../use-cases/list-merge-proposals.ts';

export const listMergeProposalsRoute = defineRoute(listMergeProposalsContract, ({ scope, query }) =>
  listMergeProposals(scope, query),
);
