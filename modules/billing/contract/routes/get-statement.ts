import { defineContract } from '#kernel/contract';
import { billingExamples } from '../examples.ts';
import { billingPermissions } from '../permissions.ts';
import { statementQuery, statementSchema } from '../statement.ts';

export const getStatementContract = defineContract({
  id: 'billing.getStatement',
  method: 'GET',
  path: '/api/v1/credits/statements',
  summary: 'A month’s statement',
  description:
    'What the balance was when the month began, the sum of each kind of movement, and what it was when the month ended, ' +
    'which is exactly their sum; and what each tool and each member cost. Months are those of the organisation’s calendar.',
  access: { kind: 'member', permission: billingPermissions.readStatements },
  query: statementQuery,
  status: 200,
  response: statementSchema,
  errors: [],
  examples: [{ name: 'November', query: { month: '2026-11' }, response: billingExamples.statement }],
});
