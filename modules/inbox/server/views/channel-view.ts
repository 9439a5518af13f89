import type { Channel } from '../../contract/index.ts';
import type { ChannelRow } from '../repo/channel.repo.ts';

export function toChannel(row: Omit<ChannelRow, 'org_id'>): Channel {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    key: row.key,
    assistant: row.assistant,
    createdAt: row.created_at.toISOString(),
  };
}
