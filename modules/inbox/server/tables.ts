import type { Table } from '#kernel/migrator';

const withTheConversation = 'with the conversation';

export const inboxTables: readonly Table[] = [
  { name: 'channels', tenancy: 'tenant', resolvable: true, retention: 'with the organisation' },
  {
    name: 'conversations',
    tenancy: 'tenant',
    resolvable: true,
    withheld: ['visitor_token', 'visitor_token_hash'],
    retention: 'with the organisation',
  },
  { name: 'messages', tenancy: 'tenant', resolvable: true, retention: withTheConversation },
  { name: 'message_mails', tenancy: 'tenant', retention: withTheConversation },
  { name: 'reply_tasks', tenancy: 'tenant', resolvable: true, retention: 'until answered' },
  { name: 'decisions', tenancy: 'tenant', retention: withTheConversation },
  { name: 'assistant_settings', tenancy: 'tenant', retention: 'with the organisation' },
  { name: 'canned_replies', tenancy: 'tenant', retention: 'until deleted' },
  { name: 'macros', tenancy: 'tenant', retention: 'until deleted' },
  { name: 'working_hours', tenancy: 'tenant', retention: 'with the organisation' },
  { name: 'reply_targets', tenancy: 'tenant', retention: 'with the organisation' },
  { name: 'team_reply_targets', tenancy: 'tenant', retention: 'with the team' },
  { name: 'teams', tenancy: 'tenant', retention: 'until deleted' },
  { name: 'team_members', tenancy: 'tenant', retention: 'with the team' },
  { name: 'assignment_rules', tenancy: 'tenant', retention: 'until replaced' },
  { name: 'follow_ups', tenancy: 'tenant', retention: withTheConversation },
  { name: 'reply_drafts', tenancy: 'tenant', retention: withTheConversation },
  { name: 'conversation_reads', tenancy: 'tenant', retention: withTheConversation },
  { name: 'conversation_moves', tenancy: 'tenant', retention: withTheConversation },
  { name: 'conversation_merges', tenancy: 'tenant', retention: withTheConversation },
  { name: 'conversation_splits', tenancy: 'tenant', retention: withTheConversation },
  { name: 'bulk_changes', tenancy: 'tenant', retention: '10 minutes, until the next one' },
  { name: 'bulk_change_items', tenancy: 'tenant', retention: 'with the bulk change' },
  { name: 'saved_views', tenancy: 'tenant', retention: 'until deleted' },
  { name: 'saved_view_orders', tenancy: 'tenant', retention: 'with the organisation' },
  { name: 'notifications', tenancy: 'tenant', retention: withTheConversation },
];
