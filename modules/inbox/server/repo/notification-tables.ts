import type { Generated, JSONColumnType } from 'kysely';
import type { Notification, NotificationChoices } from '../../contract/index.ts';
import type { ChosenKinds } from '../notifications/usual-choices.ts';
import type { Tenant } from './tenant.ts';

interface NotificationsTable extends Tenant {
  id: string;
  user_id: string;
  kind: Notification['kind'];
  conversation_id: string;
  contact_name: string;
  preview: string;
  count: Generated<number>;
  on_page: boolean;
  mail: 'now' | 'digest' | null;
  mailed_at: Date | null;
  read_at: Date | null;
  created_at: Date;
}

interface NotificationChoicesTable extends Tenant {
  user_id: string;
  kinds: JSONColumnType<ChosenKinds>;
  digest: NotificationChoices['digest']['every'];
  digest_hour: number;
  time_zone: string | null;
  working_days_only: boolean;
}

export interface NotificationTables {
  notifications: NotificationsTable;
  notification_choices: NotificationChoicesTable;
}
