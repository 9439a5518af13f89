import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { linkTokenBody } from '../follow-ups.ts';
import { linkedSurveySchema, surveyAnswerShape } from '../surveys.ts';

export const rateByLinkContract = defineContract({
  id: 'inbox.rateByLink',
  method: 'POST',
  path: '/api/v1/surveys/rate',
  summary: 'Say how it was, by a mailed link',
  description: 'One answer for each resolution; another one replaces it for 24 hours.',
  access: { kind: 'public', reason: 'The link itself is the proof: it was mailed to whoever is asked.' },
  body: linkTokenBody.extend(surveyAnswerShape),
  status: 200,
  response: linkedSurveySchema,
  errors: [inboxErrors.linkInvalid, inboxErrors.surveyClosed],
  rateLimit: 'inbox.survey_link',
  bodyLimitBytes: 16 * 1024,
  examples: [
    {
      name: 'Good',
      body: { token: 'AbC1', rating: 5 },
      response: { ...inboxExamples.linkedSurvey, rating: 5 },
    },
  ],
});
