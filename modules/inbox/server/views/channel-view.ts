import type { Services } from '#kernel/scope';
import type { Channel } from '../../contract/index.ts';
import { channelPort } from '../channels/index.ts';
import type { ChannelRow } from '../repo/channel.repo.ts';

export function toChannel(services: Services, row: Omit<ChannelRow, 'org_id'>): Channel {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    key: row.key,
    address: channelPort(services, row.kind).addressOf(services, row.key),
    assistant: row.assistant,
    createdAt: row.created_at.toISOString(),
  };
}
