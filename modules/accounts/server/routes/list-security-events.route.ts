import { defineOpenRoute } from '#kernel/http';
import { listSecurityEventsContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { listSecurityEvents } from '../use-cases/list-security-events.ts';

export const listSecurityEventsRoute = defineOpenRoute(
  listSecurityEventsContract,
  ({ services, user, query }) => listSecurityEvents(services, signedInUser(user), query),
);
