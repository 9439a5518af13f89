import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { visitorSurveySchema } from '../surveys.ts';
import { widgetConversationParams } from './open-conversation.ts';

export const getSurveyContract = defineContract({
  id: 'inbox.getSurvey',
  method: 'GET',
  path: '/api/v1/widget/{key}/conversations/{id}/survey',
  summary: 'Read whether the visitor is asked how it was',
  description:
    'The question about the latest resolution, with the visitor’s answer as long as it can be changed. Null while the conversation is not resolved, and once the question was dismissed or is two weeks old.',
  access: { kind: 'visitor' },
  params: widgetConversationParams,
  status: 200,
  response: z.object({ survey: visitorSurveySchema.nullable() }),
  errors: [inboxErrors.organisationSuspended, inboxErrors.conversationNotFound],
  crossOrigin: true,
  examples: [
    {
      name: 'Resolved',
      params: { key: inboxExamples.channel.key, id: inboxExamples.ids.conversation },
      response: { survey: inboxExamples.survey },
    },
  ],
});
