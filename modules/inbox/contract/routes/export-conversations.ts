import { defineContract } from '#kernel/contract';
import { inboxPermissions } from '../permissions.ts';
import { conversationQuery } from './list-conversations.ts';

export const exportConversationsContract = defineContract({
  id: 'inbox.exportConversations',
  method: 'GET',
  path: '/api/v1/conversation-export',
  summary: 'Export a list of conversations',
  description:
    'One line a conversation that fits the filters, as CSV (RFC 4180, UTF-8 with a byte order mark). A value that a spreadsheet would take for a formula begins with an apostrophe. The organisation’s history keeps who exported.',
  access: { kind: 'member', permission: inboxPermissions.export },
  query: conversationQuery.omit({ cursor: true, limit: true }),
  download: true,
  status: 200,
  errors: [],
  examples: [{ name: 'Everything that is resolved', query: { status: 'resolved' } }],
});
