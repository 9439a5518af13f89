import { defineContract, page, pageQuery } from '#kernel/contract';
import { billingExamples } from '../examples.ts';
import { billingPermissions } from '../permissions.ts';
import { statementQuery, taskCostSchema } from '../statement.ts';

export const listStatementTasksContract = defineContract({
  id: 'billing.listStatementTasks',
  method: 'GET',
  path: '/api/v1/credits/statements/tasks',
  summary: 'What each task of a month cost',
  description: 'The tasks that were charged or refunded in the month, newest first.',
  access: { kind: 'member', permission: billingPermissions.readStatements },
  query: statementQuery.extend(pageQuery.shape),
  status: 200,
  response: page(taskCostSchema),
  errors: [],
  examples: [
    {
      name: 'November',
      query: { month: '2026-11' },
      response: { items: [billingExamples.taskCost], nextCursor: null },
    },
  ],
});
