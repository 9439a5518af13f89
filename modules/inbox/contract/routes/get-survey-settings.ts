import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { surveySettingsSchema } from '../surveys.ts';

export const getSurveySettingsContract = defineContract({
  id: 'inbox.getSurveySettings',
  method: 'GET',
  path: '/api/v1/survey-settings',
  summary: 'Read when visitors are asked how it was',
  description: 'On websites they are asked until somebody wants it otherwise, by mail they are not.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: surveySettingsSchema,
  errors: [],
  examples: [{ name: 'As it begins', response: inboxExamples.surveySettings }],
});
