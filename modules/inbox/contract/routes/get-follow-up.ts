import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { followUpSchema } from '../follow-ups.ts';
import { widgetConversationParams } from './open-conversation.ts';

export const getFollowUpContract = defineContract({
  id: 'inbox.getFollowUp',
  method: 'GET',
  path: '/api/v1/widget/{key}/conversations/{id}/follow-up',
  summary: 'Read whether answers follow by mail',
  description:
    'Says `asks` when a person is needed and none can answer now: the visitor may leave an e-mail address.',
  access: { kind: 'visitor' },
  params: widgetConversationParams,
  status: 200,
  response: followUpSchema,
  errors: [inboxErrors.organisationSuspended, inboxErrors.conversationNotFound],
  crossOrigin: true,
  examples: [
    {
      name: 'Nobody is there',
      params: { key: inboxExamples.channel.key, id: inboxExamples.ids.conversation },
      response: { state: 'asks', address: null },
    },
  ],
});
