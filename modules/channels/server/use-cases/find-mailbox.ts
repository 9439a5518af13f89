import type { Services } from '#kernel/scope';
import { MailRefused } from '#kernel/smtp';
import { isSuspended } from '#modules/accounts';
import { keyOfAddress } from '../mailbox/address.ts';

/** A mailbox and the organisation that it belongs to. */
export interface Mailbox {
  readonly orgId: string;
  readonly channelId: string;
}

/** Whose mailbox an address is; null for nobody's. @throws MailRefused, to be tried again, where its organisation is suspended */
export async function findMailbox(services: Services, address: string): Promise<Mailbox | null> {
  const key = keyOfAddress(services, address);
  if (key === null) return null;
  const [row] = await services.scopes.resolve('channel_at', key);
  if (row?.kind !== 'mailbox') return null;
  const orgId = String(row.org_id);
  // The sender's server keeps the mail and tries again: nothing is lost should the organisation come back.
  if (await isSuspended(services, orgId)) throw new MailRefused(450, 'This mailbox is closed for now');
  return { orgId, channelId: String(row.id) };
}
