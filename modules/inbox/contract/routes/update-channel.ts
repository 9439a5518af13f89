import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { assistantStateSchema, channelSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const updateChannelContract = defineContract({
  id: 'inbox.updateChannel',
  method: 'PATCH',
  path: '/api/v1/channels/{id}',
  summary: 'Change a channel',
  description: 'Renames a channel, or chooses whether the assistant answers new conversations on it.',
  access: { kind: 'member', permission: inboxPermissions.manage },
  params: idParams,
  body: z.strictObject({
    name: z.string().trim().min(1).max(80).optional(),
    assistant: assistantStateSchema.optional(),
  }),
  status: 200,
  response: channelSchema,
  errors: [inboxErrors.channelNotFound],
  examples: [
    {
      name: 'Rename',
      params: { id: inboxExamples.ids.channel },
      body: { name: 'Boutique' },
      response: inboxExamples.channel,
    },
  ],
});
