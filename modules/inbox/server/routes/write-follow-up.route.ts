import { defineNetworkRoute } from '#kernel/http';
import { writeFollowUpContract } from '../../contract/index.ts';
import { writeFollowUp } from '../use-cases/write-follow-up.ts';

export const writeFollowUpRoute = defineNetworkRoute(
  writeFollowUpContract,
  ({ services, principal, params, once }) => writeFollowUp(services, principal, params.id, once),
);
