import { defineOpenRoute } from '#kernel/http';
import { listOrganisationsContract } from '../../contract/index.ts';
import { listOrganisations } from '../use-cases/list-organisations.ts';

export const listOrganisationsRoute = defineOpenRoute(listOrganisationsContract, ({ services, query }) =>
  listOrganisations(services, query),
);
