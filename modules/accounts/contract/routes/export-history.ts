import { defineContract } from '#kernel/contract';
import { historyFilters } from '../history.ts';
import { readHistory } from '../permissions.ts';

export const exportHistoryContract = defineContract({
  id: 'accounts.exportHistory',
  method: 'GET',
  path: '/api/v1/organisation/history-export',
  summary: 'Export who did what',
  description:
    'One line an event that fits the filters, in the reader’s language, as CSV (RFC 4180, UTF-8 with a byte order mark). A value that a spreadsheet would take for a formula begins with an apostrophe. The history keeps who exported it.',
  access: { kind: 'member', permission: readHistory },
  query: historyFilters,
  download: true,
  status: 200,
  errors: [],
  examples: [
    {
      name: 'Exports of a month',
      query: { kind: 'conversations_exported', from: '2026-11-01', to: '2026-11-30' },
    },
  ],
});
