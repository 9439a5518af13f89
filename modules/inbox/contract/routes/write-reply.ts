import { defineContract, idParams, startedTaskSchema, tasksErrors } from '#kernel/contract';
import { aiErrors } from '#modules/ai/contract';
import { billingErrors } from '#modules/billing/contract';
import { toolsErrors } from '#modules/tools/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { writeReplyBodySchema } from '../written-replies.ts';

export const writeReplyContract = defineContract({
  id: 'inbox.writeReply',
  method: 'POST',
  path: '/api/v1/conversations/{id}/written-replies',
  summary: 'Have a reply written',
  description:
    'From the conversation and the articles that fit it, by the prompt `inbox.reply`, as a task about the conversation. Nothing is sent: the text is the task’s result, and told while it is written. The quote is the most that it may cost; what is paid are the tokens that were used.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  keyed: true,
  params: idParams,
  body: writeReplyBodySchema,
  status: 202,
  response: startedTaskSchema,
  errors: [
    inboxErrors.conversationNotFound,
    inboxErrors.nothingToAnswer,
    aiErrors.notConfigured,
    billingErrors.insufficientCredits,
    billingErrors.budgetExceeded,
    tasksErrors.tooMany,
    toolsErrors.toneNotFound,
  ],
  examples: [
    {
      name: 'Warmly',
      params: { id: inboxExamples.ids.conversation },
      body: { tone: 'warm' },
      response: {
        id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5982',
        tool: 'inbox.reply',
        status: 'queued',
        cached: false,
        quote: { credits: 2 },
      },
    },
  ],
});
