import { defineOpenRoute } from '#kernel/http';
import { listSessionsContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { listSessions } from '../use-cases/list-sessions.ts';

export const listSessionsRoute = defineOpenRoute(listSessionsContract, ({ services, user, query }) =>
  listSessions(services, signedInUser(user), query),
);
