import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { followUpSchema } from '../follow-ups.ts';
import { widgetConversationParams } from './open-conversation.ts';

export const askFollowUpContract = defineContract({
  id: 'inbox.askFollowUp',
  method: 'POST',
  path: '/api/v1/widget/{key}/conversations/{id}/follow-up',
  summary: 'Ask for answers by mail',
  description:
    'Sends one mail with a link to the address. Once it is clicked, members’ answers follow by mail while the visitor is away. Nothing else goes to an address before.',
  access: { kind: 'visitor' },
  params: widgetConversationParams,
  body: z.strictObject({ email: z.email().max(254) }),
  status: 202,
  response: followUpSchema,
  errors: [inboxErrors.organisationSuspended, inboxErrors.conversationNotFound],
  rateLimit: 'inbox.follow_up',
  crossOrigin: true,
  examples: [
    {
      name: 'An address',
      params: { key: inboxExamples.channel.key, id: inboxExamples.ids.conversation },
      body: { email: 'camille@example.com' },
      response: { state: 'sent', address: 'camille@example.com' },
    },
  ],
});
