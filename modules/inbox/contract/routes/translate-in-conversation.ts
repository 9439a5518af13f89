import { defineContract, idParams, startedTaskSchema, tasksErrors } from '#kernel/contract';
import { aiErrors } from '#modules/ai/contract';
import { billingErrors } from '#modules/billing/contract';
import { toolsErrors } from '#modules/tools/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { translateBodySchema } from '../translations.ts';

export const translateInConversationContract = defineContract({
  id: 'inbox.translateInConversation',
  method: 'POST',
  path: '/api/v1/conversations/{id}/translations',
  summary: 'Translate in a conversation',
  description:
    'A message, a suggested answer or words of your own, by the tool `translate` as a task about the conversation. The same words into the same language are one task, whoever asks for them and however often; of a mail its new text is translated. The glossary of the two languages is followed, of several the one that was changed last.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  keyed: true,
  params: idParams,
  body: translateBodySchema,
  status: 202,
  response: startedTaskSchema,
  errors: [
    inboxErrors.conversationNotFound,
    inboxErrors.messageNotFound,
    inboxErrors.draftNotFound,
    inboxErrors.nothingToTranslate,
    aiErrors.notConfigured,
    aiErrors.languageNotServed,
    billingErrors.insufficientCredits,
    billingErrors.budgetExceeded,
    tasksErrors.tooMany,
    tasksErrors.unknownTool,
    toolsErrors.glossaryNotFound,
  ],
  examples: [
    {
      name: 'A message',
      params: { id: inboxExamples.ids.conversation },
      body: { messageId: inboxExamples.ids.message, to: 'en' },
      response: {
        id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5980',
        tool: 'translate',
        status: 'queued',
        cached: false,
        quote: { credits: 1 },
      },
    },
  ],
});
