import { defineRoute } from '#kernel/http';
import { changeOrganisationContract } from '../../contract/index.ts';
import { changeOrganisation } from '../use-cases/change-organisation.ts';

export const changeOrganisationRoute = defineRoute(changeOrganisationContract, ({ scope, body, request }) =>
  changeOrganisation(scope, body, request),
);
