import { defineContract } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { assignmentRulesSchema } from '../teams.ts';

export const setAssignmentRulesContract = defineContract({
  id: 'inbox.setAssignmentRules',
  method: 'PUT',
  path: '/api/v1/assignment-rules',
  summary: 'Set the assignment rules',
  description:
    'Replaces all of them. When a conversation is opened or needs a person and nobody has it, the first rule whose conditions all hold gives it to a team or a member, and the conversation keeps why.',
  access: { kind: 'member', permission: inboxPermissions.manage },
  body: assignmentRulesSchema,
  status: 200,
  response: assignmentRulesSchema,
  errors: [inboxErrors.teamNotFound, inboxErrors.assigneeUnknown, inboxErrors.channelNotFound],
  examples: [
    {
      name: 'Dutch to sales',
      body: { items: [inboxExamples.assignmentRule] },
      response: { items: [inboxExamples.assignmentRule] },
    },
  ],
});
