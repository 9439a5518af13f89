import { defineOpenRoute } from '#kernel/http';
import { suspendOrganisationContract } from '../../contract/index.ts';
import { suspendOrganisation } from '../use-cases/suspend-organisation.ts';

export const suspendOrganisationRoute = defineOpenRoute(
  suspendOrganisationContract,
  ({ services, params, body, request }) => suspendOrganisation(services, params.id, body.suspended, request),
);
