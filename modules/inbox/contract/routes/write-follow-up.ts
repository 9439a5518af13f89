import { defineContract, idParams, startedTaskSchema, tasksErrors } from '#kernel/contract';
import { aiErrors } from '#modules/ai/contract';
import { billingErrors } from '#modules/billing/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const writeFollowUpContract = defineContract({
  id: 'inbox.writeFollowUp',
  method: 'POST',
  path: '/api/v1/conversations/{id}/written-follow-ups',
  summary: 'Have a follow-up drafted',
  description:
    'To a visitor who fell silent, from the conversation’s own messages, by the prompt `inbox.follow_up`, as a task about the conversation. When it ends, its text waits as the conversation’s draft; nothing is sent. A sentence with a number or a link that the conversation does not have is left out. The quote is the most that it may cost; what is paid are the tokens that were used.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  keyed: true,
  params: idParams,
  status: 202,
  response: startedTaskSchema,
  errors: [
    inboxErrors.conversationNotFound,
    inboxErrors.notSilent,
    inboxErrors.followUpUnderWay,
    aiErrors.notConfigured,
    tasksErrors.tooMany,
    billingErrors.insufficientCredits,
    billingErrors.budgetExceeded,
  ],
  examples: [
    {
      name: 'A conversation',
      params: { id: inboxExamples.ids.conversation },
      response: {
        id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5984',
        tool: 'inbox.follow_up',
        status: 'queued',
        cached: false,
        quote: { credits: 2 },
      },
    },
  ],
});
