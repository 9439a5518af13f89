import { defineRoute } from '#kernel/http';
import { keepOrganisationContract } from '../../contract/index.ts';
import { keepOrganisation } from '../use-cases/keep-organisation.ts';

export const keepOrganisationRoute = defineRoute(keepOrganisationContract, ({ scope, request }) =>
  keepOrganisation(scope, request),
);
