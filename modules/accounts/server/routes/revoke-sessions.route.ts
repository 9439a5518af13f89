import { defineOpenRoute } from '#kernel/http';
import { revokeSessionsContract } from '../../contract/index.ts';
import { revokeSessions } from '../use-cases/revoke-sessions.ts';

export const revokeSessionsRoute = defineOpenRoute(revokeSessionsContract, ({ services, params, request }) =>
  revokeSessions(services, params.id, request),
);
