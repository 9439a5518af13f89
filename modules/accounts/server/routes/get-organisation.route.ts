import { defineRoute } from '#kernel/http';
import { getOrganisationContract } from '../../contract/index.ts';
import { getOrganisation } from '../use-cases/get-organisation.ts';

export const getOrganisationRoute = defineRoute(getOrganisationContract, ({ scope }) =>
  getOrganisation(scope),
);
