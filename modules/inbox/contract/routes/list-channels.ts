import { defineContract, page, pageQuery } from '#kernel/contract';
import { channelSchema } from '../entities.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const listChannelsContract = defineContract({
  id: 'inbox.listChannels',
  method: 'GET',
  path: '/api/v1/channels',
  summary: 'List channels',
  description: 'The channels of the organisation, newest first.',
  access: { kind: 'member', permission: inboxPermissions.read },
  query: pageQuery,
  status: 200,
  response: page(channelSchema),
  errors: [],
  examples: [{ name: 'All channels', response: { items: [inboxExamples.channel], nextCursor: null } }],
});
