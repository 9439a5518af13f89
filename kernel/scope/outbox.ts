import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { EventDefinition, JobDefinition } from '#kernel/contract';
import { newId } from '#kernel/ids';
import type { EnqueueOptions, Scope } from './scope.ts';

/** What a transaction announces, until the relay has passed it on. */
export interface OutboxRow {
  readonly org_id: string;
  readonly id: string;
  readonly kind: 'event' | 'job';
  /** The event's type or the job's name. */
  readonly type: string;
  readonly v: number;
  readonly data: unknown;
  readonly run_at: Date | null;
  readonly occurred_at: Date;
}

export const outboxTables = {
  event: (orgId: string, event: EventDefinition, data: unknown, at: Date): OutboxRow => ({
    org_id: orgId,
    id: newId(),
    kind: 'event',
    type: event.type,
    v: event.v,
    data: event.data.parse(data),
    run_at: null,
    occurred_at: at,
  }),
  job: (orgId: string, job: JobDefinition, input: unknown, at: Date, given?: EnqueueOptions): OutboxRow => ({
    org_id: orgId,
    id: newId(),
    kind: 'job',
    type: job.name,
    v: 1,
    data: job.input.parse(input),
    run_at: given?.delayMs === undefined ? null : new Date(at.getTime() + given.delayMs),
    occurred_at: at,
  }),
  /** One statement for all rows of one organisation; a transaction that entered two would write two statements. */
  async insert(trx: Transaction<unknown>, rows: readonly OutboxRow[]): Promise<void> {
    await sql`
      insert into outbox (org_id, id, kind, type, v, data, run_at, occurred_at)
      select org_id, id, kind, type, v, data, run_at, occurred_at
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(org_id uuid, id uuid, kind text, type text, v int, data jsonb, run_at timestamptz, occurred_at timestamptz)
    `.execute(trx);
  },
};

/** Of all that read an organisation's outbox one works at a time, until the end of its transaction. */
export async function lockRelay(scope: Scope): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`relay:${scope.orgId}`}, 0))`.execute(
    scope.tables<unknown>(),
  );
}
