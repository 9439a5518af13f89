import type { Services } from '#kernel/scope';
import { keyOfAddress } from '../mailbox/address.ts';

/** A mailbox and the organisation that it belongs to. */
export interface Mailbox {
  readonly orgId: string;
  readonly channelId: string;
}

/** Whose mailbox an address is; null for nobody's. */
export async function findMailbox(services: Services, address: string): Promise<Mailbox | null> {
  const key = keyOfAddress(services, address);
  if (key === null) return null;
  const [row] = await services.scopes.resolve('channel_at', key);
  return row?.kind === 'mailbox' ? { orgId: String(row.org_id), channelId: String(row.id) } : null;
}
