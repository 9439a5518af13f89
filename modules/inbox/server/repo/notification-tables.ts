import type { Generated } from 'kysely';
import type { Notification } from '../../contract/index.ts';
import type { Tenant } from './tenant.ts';

interface NotificationsTable extends Tenant {
  id: string;
  user_id: string;
  kind: Notification['kind'];
  conversation_id: string;
  contact_name: string;
  preview: string;
  count: Generated<number>;
  read_at: Date | null;
  created_at: Date;
}

export interface NotificationTables {
  notifications: NotificationsTable;
}
