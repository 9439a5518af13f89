import { sql } from 'kysely';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { ContactsTables } from './tables.ts';

export interface ScoredReason {
  readonly code: string;
  readonly points: number;
}

/** Stores each reason that the source has not given yet. @returns whether there was one */
export async function insertInterestEvents(
  scope: Scope,
  contactId: string,
  reasons: readonly ScoredReason[],
  { source, at }: { readonly source: string; readonly at: Date },
): Promise<boolean> {
  if (reasons.length === 0) return false;
  const inserted = await scope
    .tables<ContactsTables>()
    .insertInto('contact_interest_events')
    .values(
      reasons.map(({ code, points }) => ({ id: newId(), contact_id: contactId, code, points, source, at })),
    )
    .onConflict((conflict) => conflict.columns(['org_id', 'contact_id', 'code', 'source']).doNothing())
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The sum of all reasons, outside 0 and 100 too. */
export async function sumInterest(scope: Scope, contactId: string): Promise<number> {
  const row = await scope
    .tables<ContactsTables>()
    .selectFrom('contact_interest_events')
    .select(sql<number>`coalesce(sum(points), 0)::int`.as('points'))
    .where('contact_id', '=', contactId)
    .executeTakeFirstOrThrow();
  return row.points;
}

interface ReasonRow extends ScoredReason {
  readonly contact_id: string;
  readonly at: Date;
}

/** The latest reasons of the contacts of a page, at most `limit` of each, newest first. */
export async function reasonsOf(
  scope: Scope,
  contactIds: readonly string[],
  limit: number,
): Promise<ReasonRow[]> {
  const found = await sql<ReasonRow>`
    select r.contact_id, r.code, r.points, r.at
    from unnest(${contactIds}::uuid[]) as asked (id)
    cross join lateral (
      select e.contact_id, e.code, e.points, e.at from contact_interest_events e
      where e.contact_id = asked.id order by e.at desc, e.id desc limit ${limit}
    ) r
  `.execute(scope.tables<ContactsTables>());
  return found.rows;
}
