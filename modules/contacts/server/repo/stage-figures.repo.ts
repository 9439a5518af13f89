import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { Stage } from '../../contract/index.ts';
import type { ContactsTables } from './tables.ts';

export interface WonFigures {
  /** The first day of the day, week or month, `2026-11-20`. */
  readonly at: string;
  readonly won: number;
}

/** Contacts that were won, by the days, weeks or months of a time zone; each once in a bucket. */
export async function selectWonFigures(
  scope: Scope,
  period: { unit: 'day' | 'week' | 'month'; timeZone: string; from: Date; to: Date },
): Promise<WonFigures[]> {
  const { unit, timeZone, from, to } = period;
  const found = await sql<WonFigures>`
    select to_char(date_trunc(${unit}, at at time zone ${timeZone}), 'YYYY-MM-DD') as at,
      count(distinct contact_id)::int as won
    from contact_stage_events
    where to_stage = 'won' and at >= ${from} and at < ${to}
    group by 1 order by 1
  `.execute(scope.tables<ContactsTables>());
  return found.rows;
}

export interface StageMove {
  readonly id: string;
  readonly at: Date;
  readonly contactId: string;
  readonly stage: Stage;
}

/** Leads that were moved, the newest first. */
export async function selectStageMoves(scope: Scope, limit: number): Promise<StageMove[]> {
  const rows = await scope
    .tables<ContactsTables>()
    .selectFrom('contact_stage_events')
    .select(['id', 'at', 'contact_id', 'to_stage'])
    .where('to_stage', 'is not', null)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
  return rows.flatMap(({ id, at, contact_id: contactId, to_stage: stage }) =>
    stage === null ? [] : [{ id, at, contactId, stage }],
  );
}
