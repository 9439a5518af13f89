import type { ChannelKind } from '../../contract/index.ts';
import type { ChannelPort } from './port.ts';
import { websiteChannel } from './website.channel.ts';

const ports: Readonly<Record<ChannelKind, ChannelPort>> = { website: websiteChannel };

export function channelPort(kind: ChannelKind): ChannelPort {
  return ports[kind];
}
