import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { assignmentRulesSchema } from '../teams.ts';

export const listAssignmentRulesContract = defineContract({
  id: 'inbox.listAssignmentRules',
  method: 'GET',
  path: '/api/v1/assignment-rules',
  summary: 'List the assignment rules',
  description: 'In the order in which they are tried.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: assignmentRulesSchema,
  errors: [],
  examples: [{ name: 'One', response: { items: [inboxExamples.assignmentRule] } }],
});
