import * as z from 'zod';
import { defineContract, idSchema } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { surveyAnswerShape, visitorSurveySchema } from '../surveys.ts';
import { widgetConversationParams } from './open-conversation.ts';

export const rateConversationContract = defineContract({
  id: 'inbox.rateConversation',
  method: 'POST',
  path: '/api/v1/widget/{key}/conversations/{id}/survey',
  summary: 'Say how it was',
  description:
    'One answer for each resolution. Another one replaces it for 24 hours; the same one again changes nothing.',
  access: { kind: 'visitor' },
  params: widgetConversationParams,
  body: z.strictObject({ surveyId: idSchema, ...surveyAnswerShape }),
  status: 200,
  response: z.object({ survey: visitorSurveySchema }),
  errors: [
    inboxErrors.organisationSuspended,
    inboxErrors.conversationNotFound,
    inboxErrors.surveyNotFound,
    inboxErrors.surveyClosed,
  ],
  rateLimit: 'inbox.survey',
  crossOrigin: true,
  bodyLimitBytes: 16 * 1024,
  examples: [
    {
      name: 'Good',
      params: { key: inboxExamples.channel.key, id: inboxExamples.ids.conversation },
      body: { surveyId: inboxExamples.ids.survey, rating: 5, comment: 'Réponse claire.' },
      response: { survey: { ...inboxExamples.survey, rating: 5, comment: 'Réponse claire.' } },
    },
  ],
});
