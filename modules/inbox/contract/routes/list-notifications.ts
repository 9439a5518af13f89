import { defineContract, page, pageQuery } from '#kernel/contract';
import { notificationSchema } from '../entities.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const listNotificationsContract = defineContract({
  id: 'inbox.listNotifications',
  method: 'GET',
  path: '/api/v1/notifications',
  summary: 'List my notifications',
  description: 'What asked for the member’s attention, newest first.',
  access: { kind: 'member', permission: inboxPermissions.read },
  query: pageQuery,
  status: 200,
  response: page(notificationSchema),
  errors: [],
  examples: [{ name: 'One hand-over', response: { items: [inboxExamples.notification], nextCursor: null } }],
});
