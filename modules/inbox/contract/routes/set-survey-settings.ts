import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { surveySettingsSchema } from '../surveys.ts';

export const setSurveySettingsContract = defineContract({
  id: 'inbox.setSurveySettings',
  method: 'PUT',
  path: '/api/v1/survey-settings',
  summary: 'Set when visitors are asked how it was',
  description: 'Holds for conversations that are resolved from then on; what is off asks nobody any more.',
  access: { kind: 'member', permission: inboxPermissions.manage },
  body: surveySettingsSchema,
  status: 200,
  response: surveySettingsSchema,
  errors: [],
  examples: [
    { name: 'As it begins', body: inboxExamples.surveySettings, response: inboxExamples.surveySettings },
  ],
});
