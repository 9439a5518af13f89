import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { notificationChoicesChange, notificationChoicesSchema } from '../notification-choices.ts';
import { inboxPermissions } from '../permissions.ts';

export const changeNotificationChoicesContract = defineContract({
  id: 'inbox.changeNotificationChoices',
  method: 'PATCH',
  path: '/api/v1/me/notification-choices',
  summary: 'Choose what I am told, and how',
  description:
    'Changes the asking member’s choices in this organisation; kinds and fields that are left out stay. Mail is sent only to a verified address.',
  access: { kind: 'member', permission: inboxPermissions.read },
  body: notificationChoicesChange,
  status: 200,
  response: notificationChoicesSchema,
  errors: [],
  examples: [
    {
      name: 'Mentions at once',
      body: { kinds: [{ kind: 'mentioned', mail: 'now' }], digest: { hour: 8 } },
      response: inboxExamples.notificationChoices,
    },
  ],
});
