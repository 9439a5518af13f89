import { defineRoute } from '#kernel/http';
import { acceptProposalsContract } from '../../contract/index.ts';
import { acceptProposals } from '../use-cases/accept-proposals.ts';

export const acceptProposalsRoute = defineRoute(acceptProposalsContract, ({ scope, params, body }) =>
  acceptProposals(scope, params.id, body.proposalIds),
);
