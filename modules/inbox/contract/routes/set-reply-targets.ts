import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { replyTargetsSchema } from '../reply-targets.ts';

export const setReplyTargetsContract = defineContract({
  id: 'inbox.setReplyTargets',
  method: 'PUT',
  path: '/api/v1/reply-targets',
  summary: 'Set within what time people reply',
  description:
    'A conversation that waits for a person has `replyDueAt`, counted in working time. Its assignee, else its team, else all who may answer are told once when `alertPercent` of that time has passed, and once when it is over. Conversations that wait already are counted anew.',
  access: { kind: 'member', permission: inboxPermissions.manage },
  body: replyTargetsSchema,
  status: 200,
  response: replyTargetsSchema,
  errors: [inboxErrors.teamNotFound],
  examples: [
    { name: 'Half an hour', body: inboxExamples.replyTargets, response: inboxExamples.replyTargets },
  ],
});
