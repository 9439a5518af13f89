import type { Page, PageQuery } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Channel } from '../../contract/index.ts';
import { selectChannels } from '../repo/channel.repo.ts';
import { toChannel } from '../views/channel-view.ts';

export async function listChannels(scope: Scope, query: PageQuery): Promise<Page<Channel>> {
  const rows = await selectChannels(scope, query);
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: row.created_at.toISOString(), id: row.id }),
    (row) => toChannel(scope.services, row),
  );
}
