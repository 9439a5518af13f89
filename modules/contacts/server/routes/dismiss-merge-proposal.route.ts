import { defineRoute } from '#kernel/http';
import { dismissMergeProposalContract } from '../../contract/index.ts';
import { dismissMergeProposal } from '../use-cases/dismiss-merge-proposal.ts';

export const dismissMergeProposalRoute = defineRoute(dismissMergeProposalContract, ({ scope, params }) =>
  dismissMergeProposal(scope, params.id),
);
