import { defineRoute } from '#kernel/http';
import { readNotificationsContract } from '../../contract/index.ts';
import { readNotifications } from '../use-cases/read-notifications.ts';

export const readNotificationsRoute = defineRoute(readNotificationsContract, ({ scope }) =>
  readNotifications(scope),
);
