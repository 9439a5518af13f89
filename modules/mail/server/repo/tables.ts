/** Where a mail's row is: among an organisation's own, or among those about accounts. Both have the same columns. */
export type MailTable = 'mail_messages' | 'installation_mails';

export type MailStatus = 'queued' | 'sending' | 'sent' | 'failed' | 'caught';

export interface MailRow {
  id: string;
  purpose: string;
  ref: string | null;
  to_address: string;
  to_name: string | null;
  from_address: string;
  from_name: string | null;
  subject: string;
  body: string | null;
  in_reply_to: string | null;
  reference_ids: string[];
  attachment_ids: string[];
  automatic: boolean;
  status: MailStatus;
  attempts: number;
  next_attempt_at: Date;
  lease_owner: string | null;
  lease_until: Date | null;
  error: string | null;
  created_at: Date;
  settled_at: Date | null;
}
