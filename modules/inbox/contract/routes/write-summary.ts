import { defineContract, idParams, startedTaskSchema, tasksErrors } from '#kernel/contract';
import { aiErrors } from '#modules/ai/contract';
import { billingErrors } from '#modules/billing/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const writeSummaryContract = defineContract({
  id: 'inbox.writeSummary',
  method: 'POST',
  path: '/api/v1/conversations/{id}/summary',
  summary: 'Have a conversation summarised',
  description:
    'By the prompt `inbox.summary`, as a task about the conversation, told while it is written. A sentence whose quote stands in no message is left out. The quote is the most that it may cost; what is paid are the tokens that were used.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  keyed: true,
  params: idParams,
  status: 202,
  response: startedTaskSchema,
  errors: [
    inboxErrors.conversationNotFound,
    inboxErrors.nothingToSummarise,
    aiErrors.notConfigured,
    billingErrors.insufficientCredits,
    billingErrors.budgetExceeded,
    tasksErrors.tooMany,
  ],
  examples: [
    {
      name: 'A conversation',
      params: { id: inboxExamples.ids.conversation },
      response: {
        id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5983',
        tool: 'inbox.summary',
        status: 'queued',
        cached: false,
        quote: { credits: 2 },
      },
    },
  ],
});
