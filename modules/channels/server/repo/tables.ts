/** Rows as the migrations make them, without `org_id`: row-level security sets and filters it. */
export interface InboundMailRow {
  id: string;
  channel_id: string;
  delivery_key: string;
  recipient: string;
  envelope_from: string;
  remote_address: string;
  helo: string;
  raw_file_id: string | null;
  status: 'waiting' | 'read' | 'duplicate' | 'failed';
  message_id: string | null;
  attempts: number;
  lease_owner: string | null;
  lease_until: Date | null;
  received_at: Date;
}

export interface MailLinkRow {
  message_id: string;
  direction: 'in' | 'out';
  header_id: string | null;
  reference_ids: string[];
  correspondent: string;
  answer_to: string;
  answer_to_name: string;
  subject: string;
  subject_key: string;
  fingerprint: string | null;
  automatic: boolean;
  created_at: Date;
}

export interface ChannelsTables {
  inbound_mails: InboundMailRow;
  mail_links: MailLinkRow;
}
