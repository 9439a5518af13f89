import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { silenceStateSchema } from '../silences.ts';

export const getSilenceSettingsContract = defineContract({
  id: 'inbox.getSilenceSettings',
  method: 'GET',
  path: '/api/v1/silence-settings',
  summary: 'Read when silent conversations are followed up',
  description:
    'A conversation is silent when the last word is ours, nobody is waited for, and it is open or pending. Until somebody wants it, nothing is drafted.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: silenceStateSchema,
  errors: [],
  examples: [
    { name: 'On', response: { ...inboxExamples.silenceSettings, problem: null, settings: [] } },
    {
      name: 'A wallet that was empty',
      response: {
        ...inboxExamples.silenceSettings,
        problem: {
          code: 'billing.insufficient_credits',
          title: 'Not enough credits',
          detail: 'This costs 2 credits, and 0 are available. Nothing was spent.',
          at: '2026-11-20T09:30:00.000Z',
        },
        settings: [],
      },
    },
  ],
});
