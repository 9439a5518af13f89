import { sql } from 'kysely';
import { channels, lockRelay, type Scope } from '#kernel/scope';

export interface AnnouncedRow {
  readonly id: string;
  readonly kind: 'event' | 'job';
  readonly type: string;
  readonly v: number;
  readonly data: Record<string, unknown>;
  readonly run_at: Date | null;
  readonly occurred_at: Date;
}

/** An event on its way to open browsers. */
export interface LiveRow {
  readonly stream: string;
  readonly type: string;
  readonly permission: string | null;
  readonly data: unknown;
  readonly occurred_at: Date;
}

/** One writer an organisation: numbers are given in commit order of the relay, so a reader that resumes loses none. */
export async function takeUnnumbered(scope: Scope, limit: number): Promise<AnnouncedRow[]> {
  const trx = scope.tables<unknown>();
  await lockRelay(scope);
  const rows = await sql<AnnouncedRow>`
    select id, kind, type, v, data, run_at, occurred_at from outbox where numbered_at is null order by id limit ${limit}
  `.execute(trx);
  return rows.rows;
}

/** Gives each event the next number of its stream and tells the processes that hold sockets. */
export async function numberEvents(scope: Scope, rows: readonly LiveRow[]): Promise<void> {
  const trx = scope.tables<unknown>();
  const streams = new Map<string, LiveRow[]>();
  for (const row of rows) streams.set(row.stream, [...(streams.get(row.stream) ?? []), row]);
  for (const [stream, events] of streams) {
    const head = await sql<{ last_n: string }>`
      insert into live_streams (stream, last_n) values (${stream}, ${events.length})
      on conflict (org_id, stream) do update set last_n = live_streams.last_n + excluded.last_n
      returning last_n
    `.execute(trx);
    const first = Number(head.rows[0]?.last_n ?? events.length) - events.length + 1;
    const numbered = events.map((event, index) => ({ ...event, n: first + index }));
    await sql`
      insert into live_events (stream, n, type, permission, data, occurred_at)
      select stream, n, type, permission, data, occurred_at from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb)
        as r(stream text, n bigint, type text, permission text, data jsonb, occurred_at timestamptz)
    `.execute(trx);
    await sql`select pg_notify(${channels.live}, ${`${scope.orgId} ${stream}`})`.execute(trx);
  }
}

/** Rows that still have jobs to queue are kept; the others are done. */
export async function settle(scope: Scope, done: readonly string[], kept: readonly string[]): Promise<void> {
  const trx = scope.tables<unknown>();
  if (done.length > 0) await sql`delete from outbox where id = any(${done})`.execute(trx);
  if (kept.length > 0) {
    await sql`update outbox set numbered_at = ${scope.now()} where id = any(${kept})`.execute(trx);
  }
}

/** Rows that an earlier relay numbered and did not live to dispatch. */
export async function leftBehind(scope: Scope, limit: number): Promise<AnnouncedRow[]> {
  const rows = await sql<AnnouncedRow>`
    select id, kind, type, v, data, run_at, occurred_at from outbox where numbered_at is not null order by id limit ${limit}
  `.execute(scope.tables<unknown>());
  return rows.rows;
}
