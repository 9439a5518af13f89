import * as z from 'zod';
import {
  defineContract,
  filesErrors,
  idParams,
  idSchema,
  languageSchema,
  startedTaskSchema,
  tasksErrors,
} from '#kernel/contract';
import { aiErrors } from '#modules/ai/contract';
import { billingErrors } from '#modules/billing/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const dictateContract = defineContract({
  id: 'inbox.dictate',
  method: 'POST',
  path: '/api/v1/conversations/{id}/dictations',
  summary: 'Dictate in a conversation',
  description:
    'Writes down a recording that was uploaded, by the tool `transcribe` as a task about the conversation. Nothing is sent. Without a language the engine finds it out, or refuses.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  keyed: true,
  params: idParams,
  body: z.strictObject({ fileId: idSchema, language: languageSchema.optional() }),
  status: 202,
  response: startedTaskSchema,
  errors: [
    inboxErrors.conversationNotFound,
    filesErrors.notFound,
    aiErrors.languageNotServed,
    aiErrors.audioUnreadable,
    aiErrors.audioNeedsFfmpeg,
    billingErrors.insufficientCredits,
    billingErrors.budgetExceeded,
    tasksErrors.tooMany,
    tasksErrors.unknownTool,
  ],
  examples: [
    {
      name: 'A recording',
      params: { id: inboxExamples.ids.conversation },
      body: { fileId: inboxExamples.ids.file },
      response: {
        id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5984',
        tool: 'transcribe',
        status: 'queued',
        cached: false,
        quote: { credits: 1 },
      },
    },
  ],
});
