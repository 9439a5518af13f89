import type { Services } from '#kernel/scope';
import type { CaughtMail } from '../../contract/index.ts';
import type { MailRow } from '../repo/tables.ts';
import { presentOpened } from './present-opened.ts';

/** A mail as a list shows it. */
export function presentCaught(services: Services, row: MailRow): CaughtMail {
  const { html: _html, messageId: _messageId, ...mail } = presentOpened(services, row);
  return mail;
}
