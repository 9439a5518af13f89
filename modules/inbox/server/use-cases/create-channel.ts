import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { noteInHistory } from '#modules/accounts';
import type { Channel, ChannelKind } from '../../contract/index.ts';
import { channelPort } from '../channels/index.ts';
import { insertChannel } from '../repo/channel.repo.ts';
import { toChannel } from '../views/channel-view.ts';

interface NewChannel {
  readonly kind: ChannelKind;
  readonly name: string;
  readonly assistant: 'on' | 'off';
}

export async function createChannel(scope: Scope, given: NewChannel): Promise<Channel> {
  const row = {
    id: newId(),
    ...given,
    key: channelPort(scope.services, given.kind).createKey(scope, given),
    created_at: scope.now(),
  };
  await insertChannel(scope, row);
  await noteInHistory(scope, 'channel_created');
  return toChannel(scope.services, row);
}
