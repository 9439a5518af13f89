import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';

export interface NumberedEvent {
  readonly n: number;
  readonly type: string;
  readonly permission: string | null;
  readonly data: unknown;
}

export interface StreamState {
  /** The last number given. */
  readonly last: number;
  /** The oldest number that is still kept; `last + 1` when none is. */
  readonly oldest: number;
}

export async function streamState(scope: Scope, stream: string): Promise<StreamState> {
  const found = await sql<{ last: string; oldest: string | null }>`
    select coalesce((select last_n from live_streams where stream = ${stream}), 0) as last,
      (select min(n) from live_events where stream = ${stream}) as oldest
  `.execute(scope.tables<unknown>());
  const last = Number(found.rows[0]?.last ?? 0);
  return { last, oldest: Number(found.rows[0]?.oldest ?? last + 1) };
}

export async function eventsAfter(
  scope: Scope,
  stream: string,
  after: number,
  limit: number,
): Promise<NumberedEvent[]> {
  const found = await sql<{ n: string; type: string; permission: string | null; data: unknown }>`
    select n, type, permission, data from live_events where stream = ${stream} and n > ${after} order by n limit ${limit}
  `.execute(scope.tables<unknown>());
  return found.rows.map((row) => ({ ...row, n: Number(row.n) }));
}
