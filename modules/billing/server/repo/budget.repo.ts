import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import { organisationZone } from '#modules/accounts';
import { type BudgetOf, budgetOfSchema } from '../../contract/index.ts';
import type { MonthlyBudget } from '../budget.ts';
import type { BillingTables } from './tables.ts';

/** Of a hold: whose budgets pay for it. */
export interface Spender {
  /** The tool in the price book: abilities that are paid as writing are writing. */
  readonly pricedAs: string;
  readonly memberId: string | null;
}

/** The organisation's own month now, and when the next one begins. */
export async function currentMonth(scope: Scope): Promise<{ month: string; renewsAt: Date }> {
  const zone = organisationZone(scope);
  const found = await sql<{ month: string; renews_at: Date }>`
    select to_char(here.now, 'YYYY-MM') as month,
      (date_trunc('month', here.now) + interval '1 month') at time zone ${zone} as renews_at
    from (select ${scope.now()}::timestamptz at time zone ${zone} as now) as here
  `.execute(scope.tables<unknown>());
  const [row] = found.rows;
  if (!row) throw new Error('An organisation has a time zone.');
  return { month: row.month, renewsAt: row.renews_at };
}

const budgets = (scope: Scope) =>
  scope
    .tables<BillingTables>()
    .selectFrom('credit_budgets')
    .select(['id', 'kind', 'member_id', 'tool', 'amount', 'month', 'held', 'spent', 'told']);

type BudgetRow = Awaited<ReturnType<ReturnType<typeof budgets>['execute']>>[number];

const toBudget = (row: BudgetRow): MonthlyBudget => ({
  id: row.id,
  // The columns of the other kinds are null, and no part of the subject.
  of: budgetOfSchema.parse({
    kind: row.kind,
    ...(row.member_id !== null && { memberId: row.member_id }),
    ...(row.tool !== null && { tool: row.tool }),
  }),
  limit: BigInt(row.amount),
  month: row.month,
  held: BigInt(row.held),
  spent: BigInt(row.spent),
  told: row.told,
});

/** The organisation's first, then tools, then members; the oldest first. */
export async function allBudgets(scope: Scope): Promise<MonthlyBudget[]> {
  const order = sql`array_position(array['organisation', 'tool', 'member'], kind)`;
  const rows = await budgets(scope).orderBy(order).orderBy('created_at').orderBy('id').execute();
  return rows.map(toBudget);
}

/** Those that pay for a task. Whoever means to change them holds the wallet's lock. */
export async function budgetsOf(scope: Scope, { pricedAs, memberId }: Spender): Promise<MonthlyBudget[]> {
  const rows = await budgets(scope)
    .where((where) =>
      where.or([
        where('kind', '=', 'organisation'),
        where('tool', '=', pricedAs),
        ...(memberId === null ? [] : [where('member_id', '=', memberId)]),
      ]),
    )
    .orderBy('id')
    .execute();
  return rows.map(toBudget);
}

export async function saveSums(scope: Scope, changed: readonly MonthlyBudget[]): Promise<void> {
  if (changed.length === 0) return;
  const column = (of: (budget: MonthlyBudget) => unknown) => changed.map((budget) => String(of(budget)));
  await sql`
    update credit_budgets b set month = c.month, held = c.held, spent = c.spent, told = c.told
    from unnest(
      ${column(({ id }) => id)}::uuid[], ${column(({ month }) => month)}::text[],
      ${column(({ held }) => held)}::bigint[], ${column(({ spent }) => spent)}::bigint[],
      ${column(({ told }) => told)}::smallint[]
    ) as c (id, month, held, spent, told)
    where b.id = c.id
  `.execute(scope.tables<BillingTables>());
}

const memberOf = (of: BudgetOf) => (of.kind === 'member' ? of.memberId : null);
const toolOf = (of: BudgetOf) => (of.kind === 'tool' ? of.tool : null);

/** Writes a budget, in place of another one of the same subject. */
export async function putBudget(scope: Scope, budget: MonthlyBudget): Promise<void> {
  const { id, of, limit, month, held, spent, told } = budget;
  const sums = { amount: limit, month, held, spent, told };
  await scope
    .tables<BillingTables>()
    .insertInto('credit_budgets')
    .values({
      id,
      kind: of.kind,
      member_id: memberOf(of),
      tool: toolOf(of),
      created_at: scope.now(),
      ...sums,
    })
    .onConflict((conflict) => conflict.columns(['org_id', 'kind', 'member_id', 'tool']).doUpdateSet(sums))
    .execute();
  await countBudgets(scope);
}

export async function removeBudget(scope: Scope, of: BudgetOf): Promise<void> {
  await sql`
    delete from credit_budgets where kind = ${of.kind}
      and member_id is not distinct from ${memberOf(of)}::uuid and tool is not distinct from ${toolOf(of)}
  `.execute(scope.tables<BillingTables>());
  await countBudgets(scope);
}

/** The wallet knows whether a hold has budgets to ask. */
async function countBudgets(scope: Scope): Promise<void> {
  await sql`update credit_wallets set budgets = (select count(*) from credit_budgets)`.execute(
    scope.tables<BillingTables>(),
  );
}

/** What a month's tasks of a subject hold and cost, added up from the holds. */
export async function usageOf(
  scope: Scope,
  of: BudgetOf,
  month: string,
): Promise<{ held: bigint; spent: bigint }> {
  const own = sql`h.month = ${month}
    and (${memberOf(of)}::uuid is null or h.member_id = ${memberOf(of)}::uuid)
    and (${toolOf(of)}::text is null or coalesce(h.priced_as, h.tool) = ${toolOf(of)}::text)`;
  // By keys alone: the planner knows nothing of a month that has just begun.
  const found = await sql<{ held: string; spent: string }>`
    select coalesce(sum(h.amount) filter (where h.status = 'held'), 0)::text as held,
      (coalesce(sum(h.charged), 0) - coalesce((
        select sum((select sum(e.amount) filter (where e.account = 'credits') from credit_entries e
          where e.org_id = t.org_id and e.transaction_id = t.id))
        from credit_transactions t where t.kind = 'refund' and exists (
          select from credit_holds h where h.org_id = t.org_id and h.task_id = t.task_id and ${own} offset 0)
      ), 0))::text as spent
    from credit_holds h where ${own}
  `.execute(scope.tables<BillingTables>());
  const [row] = found.rows;
  return { held: BigInt(row?.held ?? 0), spent: BigInt(row?.spent ?? 0) };
}
