import * as z from 'zod';
import { defineContract, idSchema } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { widgetConversationParams } from './open-conversation.ts';

export const dismissSurveyContract = defineContract({
  id: 'inbox.dismissSurvey',
  method: 'POST',
  path: '/api/v1/widget/{key}/conversations/{id}/survey/dismiss',
  summary: 'Do not answer how it was',
  description: 'The question about this resolution is never asked again, by mail neither.',
  access: { kind: 'visitor' },
  params: widgetConversationParams,
  body: z.strictObject({ surveyId: idSchema }),
  status: 200,
  response: z.object({ survey: z.null() }),
  errors: [inboxErrors.organisationSuspended, inboxErrors.conversationNotFound, inboxErrors.surveyNotFound],
  rateLimit: 'inbox.survey',
  crossOrigin: true,
  bodyLimitBytes: 16 * 1024,
  examples: [
    {
      name: 'No, thank you',
      params: { key: inboxExamples.channel.key, id: inboxExamples.ids.conversation },
      body: { surveyId: inboxExamples.ids.survey },
      response: { survey: null },
    },
  ],
});
