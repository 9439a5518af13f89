import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { cannedReplySchema } from '../canned-replies.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const listCannedRepliesContract = defineContract({
  id: 'inbox.listCannedReplies',
  method: 'GET',
  path: '/api/v1/canned-replies',
  summary: 'List canned replies',
  description: 'The asking member’s own and the shared ones, those that are used most first.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: z.object({ items: z.array(cannedReplySchema) }),
  errors: [],
  examples: [{ name: 'One', response: { items: [inboxExamples.cannedReply] } }],
});
