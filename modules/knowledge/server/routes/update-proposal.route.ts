import { defineRoute } from '#kernel/http';
import { updateProposalContract } from '../../contract/index.ts';
import { updateProposal } from '../use-cases/update-proposal.ts';

export const updateProposalRoute = defineRoute(updateProposalContract, ({ scope, params, body }) =>
  updateProposal(scope, params.id, body),
);
