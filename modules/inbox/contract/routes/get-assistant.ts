import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { assistantModeSchema } from '../drafts.ts';
import { inboxPermissions } from '../permissions.ts';

export const assistantSettingsSchema = z.object({ mode: assistantModeSchema });

export const getAssistantContract = defineContract({
  id: 'inbox.getAssistant',
  method: 'GET',
  path: '/api/v1/assistant',
  summary: 'How the assistant works',
  description:
    '`automatic`: it answers by itself. `suggest`: it writes drafts that a member approves, edits or refuses. `off`: it only reads what comes in.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: assistantSettingsSchema,
  errors: [],
  examples: [{ name: 'By itself', response: { mode: 'automatic' } }],
});
