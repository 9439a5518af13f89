import { defineContract, idParams, startedTaskSchema, tasksErrors } from '#kernel/contract';
import { aiErrors } from '#modules/ai/contract';
import { billingErrors } from '#modules/billing/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const classifyProspectContract = defineContract({
  id: 'inbox.classifyProspect',
  method: 'POST',
  path: '/api/v1/conversations/{id}/classification',
  summary: 'Have a prospect classified',
  description:
    'Proposes a stage for the contact of a conversation, by the prompt `inbox.classify`, as a task about the conversation. It changes nothing: a member applies the proposal or dismisses it. The quote is the most that it may cost; what is paid are the tokens that were used.',
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
      name: 'A prospect',
      params: { id: inboxExamples.ids.conversation },
      response: {
        id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5984',
        tool: 'inbox.classify',
        status: 'queued',
        cached: false,
        quote: { credits: 2 },
      },
    },
  ],
});
