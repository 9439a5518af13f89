import { defineRoute } from '#kernel/http';
import { listInvitationsContract } from '../../contract/index.ts';
import { listInvitations } from '../use-cases/list-invitations.ts';

export const listInvitationsRoute = defineRoute(listInvitationsContract, ({ scope, query }) =>
  listInvitations(scope, query),
);
