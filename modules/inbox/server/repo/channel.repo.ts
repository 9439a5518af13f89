import type { Selectable } from 'kysely';
import type { PageQuery } from '#kernel/contract';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { ChannelKind } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

export type ChannelRow = Selectable<InboxTables['channels']>;

const columns = ['id', 'kind', 'name', 'key', 'assistant', 'created_at'] as const;

export async function insertChannel(scope: Scope, channel: Omit<ChannelRow, 'org_id'>): Promise<void> {
  await scope.tables<InboxTables>().insertInto('channels').values(channel).execute();
}

export async function findChannel(scope: Scope, id: string): Promise<ChannelRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('channels')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
}

/** One more than `limit`, newest first. */
export async function selectChannels(scope: Scope, query: PageQuery) {
  return scope
    .tables<InboxTables>()
    .selectFrom('channels')
    .select(columns)
    .where(beforeCursor(query.cursor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

export async function updateChannelRow(
  scope: Scope,
  id: string,
  change: Partial<Pick<ChannelRow, 'name' | 'assistant'>>,
): Promise<void> {
  if (Object.keys(change).length === 0) return;
  await scope.tables<InboxTables>().updateTable('channels').set(change).where('id', '=', id).execute();
}

/** The organisation's oldest channel, of one kind where it is said. */
export async function findFirstChannel(scope: Scope, kind?: ChannelKind): Promise<ChannelRow | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('channels')
    .selectAll()
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'website'))
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/** The key of a channel that there is. */
export async function keyOfChannel(scope: Scope, id: string): Promise<string> {
  const row = await scope
    .tables<InboxTables>()
    .selectFrom('channels')
    .select('key')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.key;
}
