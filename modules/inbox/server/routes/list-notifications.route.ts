import { defineRoute } from '#kernel/http';
import { listNotificationsContract } from '../../contract/index.ts';
import { listNotifications } from '../use-cases/list-notifications.ts';

export const listNotificationsRoute = defineRoute(listNotificationsContract, ({ scope, query }) =>
  listNotifications(scope, query),
);
