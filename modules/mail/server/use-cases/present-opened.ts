import type { Services } from '#kernel/scope';
import type { OpenedMail } from '../../contract/index.ts';
import type { MailRow } from '../repo/tables.ts';
import { messageIdOf } from '../transport.ts';
import { openBody } from './open-body.ts';

const mailbox = (name: string | null, address: string) => (name === null ? address : `${name} <${address}>`);

/** A mail with everything that a mail program would show. */
export function presentOpened(services: Services, row: MailRow): OpenedMail {
  const { text, html } = openBody(services, row);
  return {
    id: row.id,
    to: mailbox(row.to_name, row.to_address),
    from: mailbox(row.from_name, row.from_address),
    subject: row.subject,
    text,
    purpose: row.purpose,
    at: row.created_at.toISOString(),
    html,
    messageId: messageIdOf(services, row.id),
  };
}
