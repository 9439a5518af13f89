import { defineRoute } from '#kernel/http';
import { changeNotificationChoicesContract } from '../../contract/index.ts';
import { changeNotificationChoices } from '../use-cases/change-notification-choices.ts';

export const changeNotificationChoicesRoute = defineRoute(
  changeNotificationChoicesContract,
  ({ scope, body }) => changeNotificationChoices(scope, body),
);
