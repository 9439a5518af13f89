import type { Tenant } from './tenant.ts';

interface ReplyTargetsTable extends Tenant {
  first_minutes: number | null;
  next_minutes: number | null;
  alert_percent: number;
}

interface TeamReplyTargetsTable extends Tenant {
  team_id: string;
  first_minutes: number | null;
  next_minutes: number | null;
}

export interface TargetTables {
  reply_targets: ReplyTargetsTable;
  team_reply_targets: TeamReplyTargetsTable;
}
