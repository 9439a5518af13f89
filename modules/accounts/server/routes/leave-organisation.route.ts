import { defineRoute } from '#kernel/http';
import { leaveOrganisationContract } from '../../contract/index.ts';
import { leaveOrganisation } from '../use-cases/leave-organisation.ts';

export const leaveOrganisationRoute = defineRoute(leaveOrganisationContract, ({ scope, request }) =>
  leaveOrganisation(scope, request),
);
