import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { linkTokenBody } from '../follow-ups.ts';
import { linkedSurveySchema } from '../surveys.ts';

export const openSurveyContract = defineContract({
  id: 'inbox.openSurvey',
  method: 'POST',
  path: '/api/v1/surveys/open',
  summary: 'Read what a mailed link asks',
  description: 'What the page behind the link shows. It rates nothing: programs that open links do not vote.',
  access: { kind: 'public', reason: 'The link itself is the proof: it was mailed to whoever is asked.' },
  body: linkTokenBody,
  status: 200,
  response: linkedSurveySchema,
  errors: [inboxErrors.linkInvalid],
  rateLimit: 'inbox.survey_link',
  bodyLimitBytes: 16 * 1024,
  examples: [{ name: 'A link', body: { token: 'AbC1' }, response: inboxExamples.linkedSurvey }],
});
