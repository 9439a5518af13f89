import { defineOpenRoute } from '#kernel/http';
import { listUsersContract } from '../../contract/index.ts';
import { listUsers } from '../use-cases/list-users.ts';

export const listUsersRoute = defineOpenRoute(listUsersContract, ({ services, query }) =>
  listUsers(services, query),
);
