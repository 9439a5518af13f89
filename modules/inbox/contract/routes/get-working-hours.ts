import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { workingHoursSchema } from '../working-hours.ts';

export const getWorkingHoursContract = defineContract({
  id: 'inbox.getWorkingHours',
  method: 'GET',
  path: '/api/v1/working-hours',
  summary: 'When people are there',
  description: 'The weekly hours in the organisation’s zone, and the days on which nobody is there.',
  access: { kind: 'member', permission: inboxPermissions.read },
  status: 200,
  response: workingHoursSchema,
  errors: [],
  examples: [{ name: 'Mornings', response: inboxExamples.workingHours }],
});
