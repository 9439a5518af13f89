import type { JSONColumnType } from 'kysely';
import type { ReturnCause, SuppressionCause } from '#modules/mail/contract';
import type { AutomaticKind, Delivery, MailOrigin } from '../../contract/index.ts';
import type { Tenant } from './tenant.ts';

export interface MessageMailsTable extends Tenant {
  message_id: string;
  subject: string;
  correspondent: string;
  automatic: AutomaticKind | null;
  delivery: Delivery['state'] | null;
  delivery_reason: string | null;
  delivery_cause: ReturnCause | null;
  suppressed_cause: SuppressionCause | null;
  suppressed_at: Date | null;
  origin: JSONColumnType<MailOrigin> | null;
  html: string | null;
  quoted: string;
  signature: string;
  pictures: JSONColumnType<Record<string, string>>;
}
