import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { BillingTables } from './tables.ts';

export interface Lot {
  readonly id: string;
  readonly remaining: bigint;
}

export async function insertLot(
  scope: Scope,
  lot: { id: string; priority: number; amount: bigint; expiresAt: Date | null },
): Promise<void> {
  await scope
    .tables<BillingTables>()
    .insertInto('credit_lots')
    .values({
      id: lot.id,
      priority: lot.priority,
      amount: lot.amount,
      remaining: 0n,
      expires_at: lot.expiresAt,
      created_at: scope.now(),
    })
    .execute();
}

/** Lots with something left, in the order in which they burn. The wallet's lock is held, so nobody else changes them. */
export async function lotsToBurn(scope: Scope): Promise<Lot[]> {
  const rows = await scope
    .tables<BillingTables>()
    .selectFrom('credit_lots')
    .select(['id', 'remaining'])
    .where('remaining', '>', sql<string>`0`)
    .orderBy('priority')
    .orderBy('expires_at', (order) => order.asc().nullsLast())
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, remaining }) => ({ id, remaining: BigInt(remaining) }));
}

/** Lots whose time is over, the one that ended first first. */
export async function endedLots(scope: Scope): Promise<Lot[]> {
  const rows = await scope
    .tables<BillingTables>()
    .selectFrom('credit_lots')
    .select(['id', 'remaining'])
    .where('remaining', '>', sql<string>`0`)
    .where('expires_at', '<=', scope.now())
    .orderBy('expires_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, remaining }) => ({ id, remaining: BigInt(remaining) }));
}

/** What a task's charge took from each lot and no refund has given back, in the order of burning. */
export async function burntBy(scope: Scope, taskId: string): Promise<{ lotId: string; amount: bigint }[]> {
  const rows = await sql<{ lot_id: string; amount: string }>`
    select e.lot_id, (-sum(e.amount))::text as amount
    from credit_entries e join credit_transactions t on t.org_id = e.org_id and t.id = e.transaction_id
    where t.task_id = ${taskId} and e.account = 'credits'
    group by e.lot_id having sum(e.amount) < 0
    order by min(e.id::text)
  `.execute(scope.tables<BillingTables>());
  return rows.rows.map(({ lot_id, amount }) => ({ lotId: lot_id, amount: BigInt(amount) }));
}

/** Adds to what is left of lots, also below zero. */
export async function moveLots(
  scope: Scope,
  changes: readonly { lotId: string; amount: bigint }[],
): Promise<void> {
  await sql`
    update credit_lots l set remaining = l.remaining + c.amount
    from unnest(${changes.map(({ lotId }) => lotId)}::uuid[], ${changes.map(({ amount }) => String(amount))}::bigint[])
      as c (id, amount)
    where l.id = c.id
  `.execute(scope.tables<BillingTables>());
}
