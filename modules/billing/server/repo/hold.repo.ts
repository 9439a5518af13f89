import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { BillingTables } from './tables.ts';
import { toWallet, type Wallet } from './wallet.repo.ts';

export interface Hold {
  readonly taskId: string;
  readonly amount: bigint;
  readonly status: 'held' | 'settled' | 'released';
  readonly charged: bigint;
}

export interface NewHold {
  readonly taskId: string;
  readonly tool: string;
  readonly memberId: string | null;
  readonly amount: bigint;
  readonly expiresAt: Date;
}

/**
 * Sets credits aside in one statement: the wallet's condition is checked by the very update that takes them, so that no
 * two holds can both see the last credit. Whoever is not paid rolls back.
 * @returns the wallet then, or `known` when the task has a hold already and nothing was taken
 */
export async function insertHold(scope: Scope, hold: NewHold): Promise<Wallet | 'known' | 'unpaid'> {
  const { taskId, tool, memberId, amount, expiresAt } = hold;
  const done = await sql<{ inserted: boolean; settled: string | null; held: string | null }>`
    with hold as (
      insert into credit_holds (task_id, tool, member_id, amount, created_at, expires_at)
      values (${taskId}, ${tool}, ${memberId}, ${amount}, ${scope.now()}, ${expiresAt})
      on conflict (org_id, task_id) do nothing
      returning org_id, amount
    ), wallet as (
      update credit_wallets w set held = w.held + hold.amount
      from hold where w.org_id = hold.org_id and w.settled - w.held >= hold.amount
      returning w.settled, w.held
    )
    select exists (select from hold) as inserted, wallet.settled, wallet.held
    from (select) as one left join wallet on true
  `.execute(scope.tables<BillingTables>());
  const { inserted = false, settled = null, held = null } = done.rows[0] ?? {};
  if (!inserted) return 'known';
  return settled === null || held === null ? 'unpaid' : toWallet({ settled, held });
}

/** The same for a hold whose wallet was opened after it was written. */
export async function payHold(scope: Scope, amount: bigint): Promise<Wallet | 'unpaid'> {
  const paid = await sql<{ settled: string; held: string }>`
    update credit_wallets set held = held + ${amount} where settled - held >= ${amount} returning settled, held
  `.execute(scope.tables<BillingTables>());
  return paid.rows[0] ? toWallet(paid.rows[0]) : 'unpaid';
}

export async function lockHold(scope: Scope, taskId: string): Promise<Hold | undefined> {
  const row = await scope
    .tables<BillingTables>()
    .selectFrom('credit_holds')
    .select(['task_id', 'amount', 'status', 'charged'])
    .where('task_id', '=', taskId)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && {
      taskId: row.task_id,
      amount: BigInt(row.amount),
      status: row.status,
      charged: BigInt(row.charged),
    }
  );
}

export async function endHold(
  scope: Scope,
  taskId: string,
  end: { status: 'settled' | 'released'; charged: bigint },
): Promise<void> {
  await scope
    .tables<BillingTables>()
    .updateTable('credit_holds')
    .set({ ...end, ended_at: scope.now() })
    .where('task_id', '=', taskId)
    .execute();
}

export async function abandonedHolds(scope: Scope, limit: number): Promise<string[]> {
  const rows = await scope
    .tables<BillingTables>()
    .selectFrom('credit_holds')
    .select('task_id')
    .where('status', '=', 'held')
    .where('expires_at', '<=', scope.now())
    .orderBy('expires_at')
    .limit(limit)
    .execute();
  return rows.map(({ task_id }) => task_id);
}
