import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { noteInHistory } from '#modules/accounts';
import { type Channel, inboxErrors } from '../../contract/index.ts';
import { findChannel, updateChannelRow } from '../repo/channel.repo.ts';
import { toChannel } from '../views/channel-view.ts';

export async function updateChannel(
  scope: Scope,
  id: string,
  change: { readonly name?: string; readonly assistant?: 'on' | 'off' },
): Promise<Channel> {
  await updateChannelRow(scope, id, change);
  const row = await findChannel(scope, id);
  if (!row) return fail(inboxErrors.channelNotFound);
  await noteInHistory(scope, 'channel_changed');
  return toChannel(scope.services, row);
}
