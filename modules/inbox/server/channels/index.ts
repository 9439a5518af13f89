import type { Services } from '#kernel/scope';
import type { ChannelKind } from '../../contract/index.ts';
import type { ChannelPort } from './port.ts';
import { websiteChannel } from './website.channel.ts';

const registered = new WeakMap<Services, ReadonlyMap<ChannelKind, ChannelPort>>();
const portsOf = (services: Services) =>
  registered.get(services) ?? new Map<ChannelKind, ChannelPort>([[websiteChannel.kind, websiteChannel]]);

/** For modules above this one, which it may not import. */
export function registerChannelPort(services: Services, port: ChannelPort): void {
  registered.set(services, new Map([...portsOf(services), [port.kind, port]]));
}

export function channelPort(services: Services, kind: ChannelKind): ChannelPort {
  const port = portsOf(services).get(kind);
  if (!port) throw new Error(`No module registers the channel ${kind}.`);
  return port;
}
