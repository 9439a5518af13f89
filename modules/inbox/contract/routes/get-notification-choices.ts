import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { notificationChoicesSchema } from '../notification-choices.ts';
import { inboxPermissions } from '../permissions.ts';

export const getNotificationChoicesContract = defineContract({
  id: 'inbox.getNotificationChoices',
  method: 'GET',
  path: '/api/v1/me/notification-choices',
  summary: 'What I am told, and how',
  description:
    'The asking member’s choices in this organisation: of each kind of notification whether the bell shows it and whether it comes by mail, and when the digest comes.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: notificationChoicesSchema,
  errors: [],
  examples: [{ name: 'A digest in the morning', response: inboxExamples.notificationChoices }],
});
