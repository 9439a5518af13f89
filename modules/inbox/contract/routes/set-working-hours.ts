import { defineContract } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { workingHoursSchema } from '../working-hours.ts';

export const setWorkingHoursContract = defineContract({
  id: 'inbox.setWorkingHours',
  method: 'PUT',
  path: '/api/v1/working-hours',
  summary: 'Set when people are there',
  description:
    'Outside these hours a visitor who needs a person is told once, in their language, when somebody is back; the widget shows it.',
  access: { kind: 'member', permission: inboxPermissions.manage },
  body: workingHoursSchema,
  status: 200,
  response: workingHoursSchema,
  errors: [],
  examples: [{ name: 'Mornings', body: inboxExamples.workingHours, response: inboxExamples.workingHours }],
});
