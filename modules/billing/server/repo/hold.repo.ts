import { sql } from 'kysely';
import type { TaskSubject } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import { organisationZone } from '#modules/accounts';
import type { BillingTables } from './tables.ts';
import { toWallet, type Wallet } from './wallet.repo.ts';

export interface Hold {
  readonly taskId: string;
  readonly amount: bigint;
  readonly status: 'held' | 'settled' | 'released';
  readonly charged: bigint;
  readonly tool: string;
  readonly pricedAs: string;
  readonly memberId: string | null;
  /** In which the task was asked for. */
  readonly month: string;
}

export interface NewHold {
  readonly taskId: string;
  readonly tool: string;
  /** The tool in the price book; itself where nothing is said. */
  readonly pricedAs?: string;
  readonly about?: TaskSubject | null;
  readonly memberId: string | null;
  readonly amount: bigint;
  readonly expiresAt: Date;
}

/** What a hold that was paid left behind. */
export interface Held {
  readonly wallet: Wallet;
  /** How many budgets the organisation has, as the wallet that is now locked says. */
  readonly budgets: number;
  /** In which the task was asked for. */
  readonly month: string;
}

/**
 * Sets credits aside in one statement: the wallet's condition is checked by the very update that takes them, so that no
 * two holds can both see the last credit. Whoever is not paid rolls back.
 * @returns `known` when the task has a hold already and nothing was taken
 */
export async function insertHold(scope: Scope, hold: NewHold): Promise<Held | 'known' | 'unpaid'> {
  const { taskId, tool, pricedAs = tool, about, memberId, amount, expiresAt } = hold;
  const now = scope.now();
  const done = await sql<
    { month: string | null } & { [of in 'settled' | 'held' | 'budgets']: string | null }
  >`
    with hold as (
      insert into credit_holds (task_id, tool, priced_as, about_kind, about_id, member_id, amount, created_at, expires_at,
        month)
      values (${taskId}, ${tool}, ${pricedAs === tool ? null : pricedAs}, ${about?.kind ?? null}, ${about?.id ?? null},
        ${memberId}, ${amount}, ${now}, ${expiresAt},
        to_char(${now}::timestamptz at time zone ${organisationZone(scope)}, 'YYYY-MM'))
      on conflict (org_id, task_id) do nothing
      returning org_id, amount, month
    ), wallet as (
      update credit_wallets w set held = w.held + hold.amount
      from hold where w.org_id = hold.org_id and w.settled - w.held >= hold.amount
      returning w.settled, w.held, w.budgets
    )
    select hold.month, wallet.settled, wallet.held, wallet.budgets
    from (select) as one left join hold on true left join wallet on true
  `.execute(scope.tables<BillingTables>());
  const { month = null, settled = null, held = null, budgets } = done.rows[0] ?? {};
  if (month === null) return 'known';
  if (settled === null || held === null) return 'unpaid';
  return { wallet: toWallet({ settled, held }), budgets: Number(budgets), month };
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
    .select(['task_id', 'amount', 'status', 'charged', 'tool', 'priced_as', 'member_id', 'month'])
    .where('task_id', '=', taskId)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && {
      taskId: row.task_id,
      amount: BigInt(row.amount),
      status: row.status,
      charged: BigInt(row.charged),
      tool: row.tool,
      pricedAs: row.priced_as ?? row.tool,
      memberId: row.member_id,
      month: row.month,
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
