import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { refuseSuspended } from './refuse-suspended.ts';

export interface WidgetChannel {
  readonly orgId: string;
  readonly id: string;
  readonly name: string;
  readonly assistant: 'on' | 'off';
}

/** The channel that a public key names. */
export async function findWidgetChannel(services: Services, key: string): Promise<WidgetChannel> {
  const [row] = await services.scopes.resolve('channel_by_key', key);
  if (!row) return fail(inboxErrors.channelNotFound);
  await refuseSuspended(services, String(row.org_id));
  return {
    orgId: String(row.org_id),
    id: String(row.id),
    name: String(row.name),
    assistant: row.assistant === 'off' ? 'off' : 'on',
  };
}
