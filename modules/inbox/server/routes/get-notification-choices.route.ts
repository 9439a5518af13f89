import { defineRoute } from '#kernel/http';
import { getNotificationChoicesContract } from '../../contract/index.ts';
import { getNotificationChoices } from '../use-cases/get-notification-choices.ts';

export const getNotificationChoicesRoute = defineRoute(getNotificationChoicesContract, ({ scope }) =>
  getNotificationChoices(scope),
);
