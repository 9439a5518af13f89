import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Evidence, LocatedEvidence, Understanding } from '#modules/ai/contract';
import type {
  AssignmentRule,
  AssistantMode,
  Author,
  ChannelKind,
  ConversationFilters,
  ConversationStatus,
  DraftKind,
  MacroAction,
  RuleConditions,
  WorkingHours,
} from '../../contract/index.ts';
import type { FileTextTables } from './file-text-tables.ts';
import type { MessageMailsTable } from './message-mail-tables.ts';
import type { NotificationTables } from './notification-tables.ts';
import type { SilenceTables } from './silence-tables.ts';
import type { SurveyTables } from './survey-tables.ts';
import type { TargetTables } from './target-tables.ts';
import type { Tenant } from './tenant.ts';

interface ChannelsTable extends Tenant {
  id: string;
  kind: ChannelKind;
  name: string;
  key: string;
  assistant: 'on' | 'off';
  created_at: Date;
}

interface ConversationsTable extends Tenant {
  id: string;
  channel_id: string;
  contact_id: string;
  status: ConversationStatus;
  needs_person: GeneratedAlways<boolean>;
  assistant: 'on' | 'off';
  assignee_id: string | null;
  subject: Generated<string | null>;
  language: string | null;
  language_hint: string | null;
  sentiment: Generated<'negative' | 'neutral' | 'positive'>;
  tags: Generated<string[]>;
  draft_id: Generated<string | null>;
  team_id: Generated<string | null>;
  away_until: Generated<Date | null>;
  snoozed_until: Generated<Date | null>;
  merged_into: Generated<string | null>;
  thread_id: Generated<string | null>;
  awaits_since: Generated<Date | null>;
  reply_due_at: Generated<Date | null>;
  reply_soon_at: Generated<Date | null>;
  reply_alert_at: Generated<Date | null>;
  reply_alerts: Generated<number>;
  reply_alerts_of: Generated<Date | null>;
  replies_in_time: Generated<number>;
  replies_late: Generated<number>;
  snoozed_by: Generated<string | null>;
  page_url: string | null;
  opening_client_id: string | null;
  visitor_token_hash: string | null;
  visitor_token: string | null;
  rating: Generated<number | null>;
  last_seq: Generated<number>;
  visitor_messages: Generated<number>;
  last_message_author: Author | null;
  last_message_text: string | null;
  last_message_at: Date | null;
  last_activity_at: Date;
  created_at: Date;
}

interface MessagesTable extends Tenant {
  id: string;
  conversation_id: string;
  seq: number;
  author: Author;
  visibility: Generated<'public' | 'note'>;
  member_id: string | null;
  client_id: string | null;
  text: string;
  language: string | null;
  understanding: JSONColumnType<Understanding> | null;
  evidence: JSONColumnType<Evidence[]>;
  in_reply_to: string | null;
  mentions: Generated<string[]>;
  words: GeneratedAlways<string>;
  created_at: Date;
}

interface ReplyTasksTable extends Tenant {
  message_id: string;
  conversation_id: string;
  seq: number;
  lease_owner: string | null;
  lease_until: Date | null;
  attempts: Generated<number>;
  created_at: Date;
}

interface DecisionsTable extends Tenant {
  id: string;
  conversation_id: string;
  message_id: string;
  reply_id: string | null;
  action: string;
  rule: string;
  understanding: JSONColumnType<Understanding>;
  evidence: JSONColumnType<LocatedEvidence[]>;
  parts: JSONColumnType<unknown[]>;
  confidence: number;
  engine: string;
  duration_ms: number;
  cost_millicredits: number;
  mark: 'right' | 'wrong' | null;
  marked_by: string | null;
  marked_at: Date | null;
  created_at: Date;
}

interface AssistantSettingsTable extends Tenant {
  mode: AssistantMode;
}

interface CannedRepliesTable extends Tenant {
  id: string;
  owner_id: string;
  shared: boolean;
  title: string;
  folder: string | null;
  text: string;
  uses: Generated<number>;
  created_at: Date;
}

interface MacrosTable extends Tenant {
  id: string;
  owner_id: string;
  shared: boolean;
  name: string;
  key: number | null;
  actions: JSONColumnType<MacroAction[]>;
  uses: Generated<number>;
  created_at: Date;
}

interface WorkingHoursTable extends Tenant {
  enabled: boolean;
  time_zone: string;
  weekly: JSONColumnType<WorkingHours['weekly']>;
  closed: JSONColumnType<WorkingHours['closed']>;
  away_text_fr: string | null;
  away_text_en: string | null;
}

interface TeamsTable extends Tenant {
  id: string;
  name: string;
  created_at: Date;
}

interface TeamMembersTable extends Tenant {
  team_id: string;
  user_id: string;
  languages: string[];
  last_assigned_at: Date | null;
}

interface AssignmentRulesTable extends Tenant {
  id: string;
  position: number;
  name: string;
  enabled: boolean;
  event: AssignmentRule['on'];
  conditions: JSONColumnType<RuleConditions>;
  team_id: string | null;
  member_id: string | null;
  method: AssignmentRule['method'];
}

interface ReplyDraftsTable extends Tenant {
  id: string;
  conversation_id: string;
  kind: DraftKind;
  message_id: string;
  decision_id: string | null;
  task_id: string | null;
  engine: string | null;
  text: string;
  language: string | null;
  evidence: JSONColumnType<LocatedEvidence[]>;
  outcome: 'approved' | 'edited' | 'refused' | null;
  settled_by: string | null;
  settled_at: Date | null;
  created_at: Date;
}

interface FollowUpsTable extends Tenant {
  conversation_id: string;
  address: string;
  tries: Generated<number>;
  reference_ids: Generated<string[]>;
  asked_at: Date;
  confirmed_at: Date | null;
  stopped_at: Date | null;
}

interface ConversationReadsTable extends Tenant {
  conversation_id: string;
  user_id: string;
  visitor_messages: number;
  viewed_until: Generated<Date | null>;
}

interface ConversationMergesTable extends Tenant {
  id: string;
  conversation_id: string;
  merged_id: string;
  member_id: string;
  tags_added: string[];
  created_at: Date;
}

interface ConversationSplitsTable extends Tenant {
  id: string;
  conversation_id: string;
  part_id: string;
  member_id: string;
  client_id: string;
  asked: JSONColumnType<object>;
  moved: number;
  part_status: ConversationStatus;
  created_at: Date;
}

interface BulkChangesTable extends Tenant {
  id: string;
  user_id: string;
  created_at: Date;
}

interface BulkChangeItemsTable extends Tenant {
  bulk_id: string;
  conversation_id: string;
  before: JSONColumnType<object>;
  after: JSONColumnType<object>;
}

interface SavedViewsTable extends Tenant {
  id: string;
  owner_id: string;
  shared: boolean;
  name: string;
  filters: JSONColumnType<ConversationFilters>;
  created_at: Date;
}

interface SavedViewOrdersTable extends Tenant {
  user_id: string;
  view_ids: string[];
}

export interface InboxTables
  extends FileTextTables,
    NotificationTables,
    SilenceTables,
    SurveyTables,
    TargetTables {
  channels: ChannelsTable;
  conversations: ConversationsTable;
  messages: MessagesTable;
  message_mails: MessageMailsTable;
  reply_tasks: ReplyTasksTable;
  decisions: DecisionsTable;
  assistant_settings: AssistantSettingsTable;
  reply_drafts: ReplyDraftsTable;
  teams: TeamsTable;
  team_members: TeamMembersTable;
  assignment_rules: AssignmentRulesTable;
  working_hours: WorkingHoursTable;
  canned_replies: CannedRepliesTable;
  macros: MacrosTable;
  follow_ups: FollowUpsTable;
  conversation_reads: ConversationReadsTable;
  conversation_merges: ConversationMergesTable;
  conversation_splits: ConversationSplitsTable;
  bulk_changes: BulkChangesTable;
  bulk_change_items: BulkChangeItemsTable;
  saved_views: SavedViewsTable;
  saved_view_orders: SavedViewOrdersTable;
}
