import { defineContract } from '#kernel/contract';
import { inboxPermissions } from '../permissions.ts';

export const readNotificationsContract = defineContract({
  id: 'inbox.readNotifications',
  method: 'POST',
  path: '/api/v1/notifications/read',
  summary: 'Mark my notifications as read',
  description: 'All of them up to now.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 204,
  errors: [],
  examples: [{ name: 'Read' }],
});
