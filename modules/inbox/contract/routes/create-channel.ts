import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { assistantStateSchema, channelKindSchema, channelSchema } from '../entities.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const createChannelContract = defineContract({
  id: 'inbox.createChannel',
  method: 'POST',
  path: '/api/v1/channels',
  summary: 'Create a channel',
  description:
    'Opens a channel on which messages come in. A website channel gets a public `key` for its `<script>` tag, a mailbox an `address` at which the installation takes mail; both answer automatically at once.',
  access: { kind: 'member', permission: inboxPermissions.manage },
  body: z.strictObject({
    kind: channelKindSchema,
    name: z.string().trim().min(1).max(80),
    assistant: assistantStateSchema.default('on'),
  }),
  status: 201,
  response: channelSchema,
  errors: [],
  examples: [
    { name: 'A website', body: { kind: 'website', name: 'Boutique' }, response: inboxExamples.channel },
    {
      name: 'A mailbox',
      body: { kind: 'mailbox', name: 'Boutique' },
      response: {
        ...inboxExamples.channel,
        kind: 'mailbox',
        key: 'boutique-8jyiw3p8',
        address: 'boutique-8jyiw3p8@localhost',
      },
    },
  ],
});
