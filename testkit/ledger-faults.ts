import type { TestDatabase } from './test-database.ts';

/** Whatever must never be found in an organisation's ledger, at any moment; each query gives one row a fault. */
const faults = {
  'a transaction that does not sum to zero': `
    select transaction_id from credit_entries where org_id = $1 group by transaction_id having sum(amount) <> 0`,
  'a wallet that is not the sum of its entries, lots and holds': `
    select w.settled, w.held from credit_wallets w where w.org_id = $1 and (
      w.settled <> (select coalesce(sum(amount), 0) from credit_entries where org_id = $1 and account = 'credits')
      or w.settled <> (select coalesce(sum(remaining), 0) from credit_lots where org_id = $1)
      or w.held <> (select coalesce(sum(amount), 0) from credit_holds where org_id = $1 and status = 'held'))`,
  'something below zero': `
    select 'wallet' as what from credit_wallets where org_id = $1 and (held < 0 or settled < held)
    union all select 'lot' from credit_lots where org_id = $1 and remaining < 0
    union all select 'budget' from credit_budgets where org_id = $1 and (held < 0 or spent < 0)`,
  'a task that was not charged exactly what its hold says, or twice': `
    select h.task_id, h.charged, c.charged as entries, c.times from credit_holds h, lateral (
      select coalesce(-sum(e.amount), 0) as charged, count(distinct t.id) as times
      from credit_transactions t join credit_entries e on e.org_id = t.org_id and e.transaction_id = t.id
      where t.org_id = h.org_id and t.task_id = h.task_id and t.kind = 'charge' and e.account = 'credits') as c
    where h.org_id = $1 and (h.charged <> c.charged or c.times > 1)`,
  'a charge without a hold': `
    select t.task_id from credit_transactions t where t.org_id = $1 and t.kind = 'charge' and not exists (
      select from credit_holds h where h.org_id = t.org_id and h.task_id = t.task_id and h.status = 'settled')`,
  'more given back than was charged': `
    select t.task_id, sum(e.amount)
    from credit_transactions t join credit_entries e on e.org_id = t.org_id and e.transaction_id = t.id
    where t.org_id = $1 and t.kind in ('charge', 'refund') and e.account = 'credits'
    group by t.task_id having sum(e.amount) > 0`,
  'a budget that is not the sum of its month’s holds, or is overdrawn': `
    select b.kind, b.held, b.spent, f.held as holds, f.charged - f.refunded as charges from credit_budgets b, lateral (
      select coalesce(sum(h.amount) filter (where h.status = 'held'), 0) as held, coalesce(sum(h.charged), 0) as charged,
        coalesce(sum((select sum(e.amount) from credit_transactions t
          join credit_entries e on e.org_id = t.org_id and e.transaction_id = t.id
          where t.org_id = h.org_id and t.task_id = h.task_id and t.kind = 'refund' and e.account = 'credits')), 0) as refunded
      from credit_holds h where h.org_id = b.org_id and h.month = b.month
        and (b.tool is null or b.tool = h.tool) and (b.member_id is null or b.member_id = h.member_id)
    ) as f
    where b.org_id = $1 and (b.held <> f.held or b.spent <> f.charged - f.refunded or b.held + b.spent > b.amount)`,
};

/** Reads a ledger as the database's owner, past every fence of ours. @returns what is wrong with it; nothing, always */
export async function ledgerFaults(
  { query }: Pick<TestDatabase, 'query'>,
  organisationId: string,
): Promise<{ fault: string; rows: unknown[] }[]> {
  const found: { fault: string; rows: unknown[] }[] = [];
  for (const [fault, sql] of Object.entries(faults)) {
    const rows = await query(sql, [organisationId]);
    if (rows.length > 0) found.push({ fault, rows });
  }
  return found;
}
