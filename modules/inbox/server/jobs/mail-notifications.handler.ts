import { defineHandler } from '#kernel/module';
import { mailNotificationsJob } from '../../contract/index.ts';
import { mailNotifications } from '../use-cases/mail-notifications.ts';

export const mailNotificationsHandler = defineHandler(mailNotificationsJob, ({ services, orgId }, { ids }) =>
  mailNotifications(services, orgId, ids),
);
