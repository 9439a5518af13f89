import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { conversationSummarySchema } from '../summaries.ts';

export const getSummaryContract = defineContract({
  id: 'inbox.getSummary',
  method: 'GET',
  path: '/api/v1/conversations/{id}/summary',
  summary: 'Read the summary of a conversation',
  description:
    'The latest that was asked for, each sentence with the message that it rests on, and how much was said since. Without a provider the sentences that say most, chosen on this machine.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 200,
  response: conversationSummarySchema,
  errors: [inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'None yet',
      params: { id: inboxExamples.ids.conversation },
      response: { summary: null, since: 0, messages: 4, runningTaskId: null, extract: null, settings: [] },
    },
  ],
});
