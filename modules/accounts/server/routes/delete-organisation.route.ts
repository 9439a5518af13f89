import { defineRoute } from '#kernel/http';
import { deleteOrganisationContract } from '../../contract/index.ts';
import { deleteOrganisation } from '../use-cases/delete-organisation.ts';

export const deleteOrganisationRoute = defineRoute(deleteOrganisationContract, ({ scope, body, request }) =>
  deleteOrganisation(scope, body.name, request),
);
