import { defineOpenRoute } from '#kernel/http';
import { switchOrganisationContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { switchOrganisation } from '../use-cases/switch-organisation.ts';

export const switchOrganisationRoute = defineOpenRoute(
  switchOrganisationContract,
  ({ services, user, body, request }) =>
    switchOrganisation(services, signedInUser(user), body.organisationId, request),
);
