import { defineContract } from '#kernel/contract';
import { billingPermissions } from '../permissions.ts';
import { statementQuery } from '../statement.ts';

export const exportStatementContract = defineContract({
  id: 'billing.exportStatement',
  method: 'GET',
  path: '/api/v1/credits/statements/csv',
  summary: 'Export a month’s statement',
  description:
    'One line a movement, oldest first, with the balance after it, between the balances when the month began and ended; ' +
    'CSV (RFC 4180, UTF-8 with a byte order mark) in the reader’s language. A text that a spreadsheet would take for a ' +
    'formula begins with an apostrophe.',
  access: { kind: 'member', permission: billingPermissions.readStatements },
  query: statementQuery,
  download: true,
  status: 200,
  errors: [],
  examples: [{ name: 'November', query: { month: '2026-11' } }],
});
