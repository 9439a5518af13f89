import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { silenceSettingsSchema, silenceStateSchema } from '../silences.ts';

export const setSilenceSettingsContract = defineContract({
  id: 'inbox.setSilenceSettings',
  method: 'PUT',
  path: '/api/v1/silence-settings',
  summary: 'Set when silent conversations are followed up',
  description:
    'Follow-ups are drafted from the next minute on, while the desk is open, for silences that began to count at most two weeks ago. Each waits for a member: nothing is ever sent by itself.',
  access: { kind: 'member', permission: inboxPermissions.manage },
  body: silenceSettingsSchema,
  status: 200,
  response: silenceStateSchema,
  errors: [inboxErrors.variableUnknown],
  examples: [
    {
      name: 'After three days',
      body: inboxExamples.silenceSettings,
      response: { ...inboxExamples.silenceSettings, problem: null, settings: [] },
    },
  ],
});
