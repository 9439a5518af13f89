import { defineRoute } from '#kernel/http';
import { listMembersContract } from '../../contract/index.ts';
import { listMembersPage } from '../use-cases/list-members-page.ts';

export const listMembersRoute = defineRoute(listMembersContract, ({ scope, query }) =>
  listMembersPage(scope, query),
);
