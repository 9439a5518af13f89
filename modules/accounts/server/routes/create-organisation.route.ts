import { defineOpenRoute } from '#kernel/http';
import { createOrganisationContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { createOrganisation } from '../use-cases/create-organisation.ts';

export const createOrganisationRoute = defineOpenRoute(
  createOrganisationContract,
  ({ services, user, body, request, once }) =>
    createOrganisation(services, { founder: signedInUser(user), name: body.name, visit: request }, once),
);
