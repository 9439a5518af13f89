import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { replyTargetsSchema } from '../reply-targets.ts';

export const getReplyTargetsContract = defineContract({
  id: 'inbox.getReplyTargets',
  method: 'GET',
  path: '/api/v1/reply-targets',
  summary: 'Within what time people reply',
  description: 'Minutes of working time for a person’s first and later replies, and where a team’s differ.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: replyTargetsSchema,
  errors: [],
  examples: [{ name: 'Half an hour', response: inboxExamples.replyTargets }],
});
