import { defineContract, idParams, startedTaskSchema, tasksErrors } from '#kernel/contract';
import { aiErrors } from '#modules/ai/contract';
import { billingErrors } from '#modules/billing/contract';
import { toolsErrors } from '#modules/tools/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { changeToneBodySchema } from '../written-replies.ts';

export const changeToneContract = defineContract({
  id: 'inbox.changeTone',
  method: 'POST',
  path: '/api/v1/conversations/{id}/retoned-replies',
  summary: 'Change the tone of a reply',
  description:
    'Of words that a member has written, by the prompt `inbox.retone`, as a task about the conversation. What they say and their language stay; nothing is sent. Paid by the tokens that were used.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  keyed: true,
  params: idParams,
  body: changeToneBodySchema,
  status: 202,
  response: startedTaskSchema,
  errors: [
    inboxErrors.conversationNotFound,
    aiErrors.notConfigured,
    billingErrors.insufficientCredits,
    billingErrors.budgetExceeded,
    tasksErrors.tooMany,
    toolsErrors.toneNotFound,
  ],
  examples: [
    {
      name: 'Formally',
      params: { id: inboxExamples.ids.conversation },
      body: { text: 'Salut, c’est prêt.', tone: 'formal' },
      response: {
        id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5983',
        tool: 'inbox.retone',
        status: 'queued',
        cached: false,
        quote: { credits: 2 },
      },
    },
  ],
});
