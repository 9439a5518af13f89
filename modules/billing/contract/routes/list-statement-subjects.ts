import { defineContract, page, pageQuery } from '#kernel/contract';
import { billingExamples } from '../examples.ts';
import { billingPermissions } from '../permissions.ts';
import { statementQuery, subjectCostSchema } from '../statement.ts';

export const listStatementSubjectsContract = defineContract({
  id: 'billing.listStatementSubjects',
  method: 'GET',
  path: '/api/v1/credits/statements/subjects',
  summary: 'What each conversation of a month cost',
  description:
    'What was charged in the month for the abilities that were used in a conversation or for a contact, refunds taken off: ' +
    'whatever the latest movement was about first. `name` and `path` are null of what is gone.',
  access: { kind: 'member', permission: billingPermissions.readStatements },
  query: statementQuery.extend(pageQuery.shape),
  status: 200,
  response: page(subjectCostSchema),
  errors: [],
  examples: [
    {
      name: 'November',
      query: { month: '2026-11' },
      response: { items: [billingExamples.subjectCost], nextCursor: null },
    },
  ],
});
