import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { assistantModeSchema } from '../drafts.ts';
import { inboxPermissions } from '../permissions.ts';
import { assistantSettingsSchema } from './get-assistant.ts';

export const updateAssistantContract = defineContract({
  id: 'inbox.updateAssistant',
  method: 'PATCH',
  path: '/api/v1/assistant',
  summary: 'Change how the assistant works',
  description:
    'Applies to every message that comes in from then on, in all channels and conversations. Drafts that wait already can still be approved.',
  access: { kind: 'member', permission: inboxPermissions.manage },
  body: z.strictObject({ mode: assistantModeSchema }),
  status: 200,
  response: assistantSettingsSchema,
  errors: [],
  examples: [{ name: 'Suggest only', body: { mode: 'suggest' }, response: { mode: 'suggest' } }],
});
