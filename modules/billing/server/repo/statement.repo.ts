import { sql } from 'kysely';
import { decodeInstantCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { organisationZone } from '#modules/accounts';
import type { EntryKind } from '../../contract/index.ts';
import type { BillingTables } from './tables.ts';

/** Of the organisation's own calendar; `to` is the next month's first instant. */
export interface Month {
  readonly from: Date;
  readonly to: Date;
}

const run = <Row>(scope: Scope, query: ReturnType<typeof sql<Row>>) =>
  query.execute(scope.tables<BillingTables>()).then(({ rows }) => rows);

/** @param month `2026-11` */
export async function monthOf(scope: Scope, month: string): Promise<Month> {
  const first = sql`${`${month}-01`}::timestamp`;
  const zone = organisationZone(scope);
  const [row] = await run(
    scope,
    sql<Month>`select ${first} at time zone ${zone} as from, (${first} + interval '1 month') at time zone ${zone} as to`,
  );
  if (!row) throw new Error('A select without a table has one row.');
  return row;
}

/** The balance that a month begins and ends with: that of now without what came since. */
export async function balancesOf(
  scope: Scope,
  { from, to }: Month,
): Promise<{ opening: bigint; closing: bigint }> {
  const [row] = await run(
    scope,
    sql<{ opening: string; closing: string }>`
      select (w.settled - coalesce(sum(e.amount), 0))::text as opening,
        (w.settled - coalesce(sum(e.amount) filter (where e.created_at >= ${to}), 0))::text as closing
      from credit_wallets w
        left join credit_entries e on e.org_id = w.org_id and e.account = 'credits' and e.created_at >= ${from}
      group by w.settled
    `,
  );
  return { opening: BigInt(row?.opening ?? 0), closing: BigInt(row?.closing ?? 0) };
}

/** The organisation's own entries of a month, with the transaction and the task that they are of. */
const entriesOf = ({ from, to }: Month) => sql`
  credit_entries e
    join credit_transactions t on t.org_id = e.org_id and t.id = e.transaction_id
    left join credit_holds h on h.org_id = t.org_id and h.task_id = t.task_id
  where e.account = 'credits' and e.created_at >= ${from} and e.created_at < ${to}
`;

/** The month's movements by kind, tool and member: few rows, whatever the month holds. */
export async function sumsOf(scope: Scope, month: Month) {
  const rows = await run(
    scope,
    sql<{ kind: EntryKind; tool: string | null; member_id: string | null; tasks: number; amount: string }>`
      select t.kind, h.tool, h.member_id, count(distinct t.task_id) filter (where t.kind = 'charge')::int as tasks,
        sum(e.amount)::text as amount
      from ${entriesOf(month)}
      group by t.kind, h.tool, h.member_id
    `,
  );
  return rows.map(({ amount, member_id, ...row }) => ({
    ...row,
    memberId: member_id,
    amount: BigInt(amount),
  }));
}

/** What tasks cost in a month, newest first, one more than a page. */
export async function taskCosts(
  scope: Scope,
  month: Month,
  query: { cursor?: string | undefined; limit: number },
) {
  const last = decodeInstantCursor(query.cursor);
  const before = last ? sql`and (max(e.created_at), t.task_id) < (${last.at}, ${last.id}::uuid)` : sql``;
  return run(
    scope,
    sql<{ task_id: string; tool: string; member_id: string | null; cost: string; at: Date }>`
      select t.task_id, h.tool, h.member_id, (-sum(e.amount))::text as cost, max(e.created_at) as at
      from ${entriesOf(month)} and t.task_id is not null
      group by t.task_id, h.tool, h.member_id
      having true ${before}
      order by at desc, t.task_id desc
      limit ${query.limit + 1}
    `,
  );
}

/** What tasks about the same thing cost in a month, that of the latest movement first, one more than a page. */
export async function subjectCosts(
  scope: Scope,
  month: Month,
  query: { cursor?: string | undefined; limit: number },
) {
  const last = decodeInstantCursor(query.cursor);
  const before = last ? sql`and (max(e.created_at), h.about_id) < (${last.at}, ${last.id}::uuid)` : sql``;
  return run(
    scope,
    sql<{ kind: string; id: string; cost: string; at: Date }>`
      select h.about_kind as kind, h.about_id as id, (-sum(e.amount))::text as cost, max(e.created_at) as at
      from ${entriesOf(month)} and h.about_id is not null
      group by h.about_kind, h.about_id
      having true ${before}
      order by at desc, h.about_id desc
      limit ${query.limit + 1}
    `,
  );
}

/** The same tool by tool, the dearest first. */
export async function subjectTools(scope: Scope, month: Month, ids: readonly string[]) {
  return run(
    scope,
    sql<{ id: string; tool: string; tasks: number; cost: string }>`
      select h.about_id as id, h.tool, count(distinct t.task_id) filter (where t.kind = 'charge')::int as tasks,
        (-sum(e.amount))::text as cost
      from ${entriesOf(month)} and h.about_id = any(${[...ids]}::uuid[])
      group by h.about_id, h.tool
      order by sum(e.amount), h.tool
    `,
  );
}

/** One movement: what a transaction gave or took, whichever lots it was. */
export interface Movement {
  readonly id: string;
  readonly at: Date;
  readonly amount: bigint;
  readonly kind: EntryKind;
  readonly taskId: string | null;
  readonly reason: string | null;
  readonly tool: string | null;
  readonly memberId: string | null;
}

/** The month's movements after one of them, the oldest first. */
export async function movementsAfter(
  scope: Scope,
  { from, to }: Month,
  last: Pick<Movement, 'at' | 'id'> | undefined,
  limit: number,
): Promise<Movement[]> {
  const after = last ? sql`and (e.created_at, e.transaction_id) > (${last.at}, ${last.id}::uuid)` : sql``;
  const moved = await run(
    scope,
    sql<{ id: string; at: Date; amount: string }>`
      select e.transaction_id as id, e.created_at as at, sum(e.amount)::text as amount
      from credit_entries e
      where e.account = 'credits' and e.created_at >= ${last?.at ?? from} and e.created_at < ${to} ${after}
      group by e.created_at, e.transaction_id
      order by e.created_at, e.transaction_id
      limit ${limit}
    `,
  );
  const why = await transactionsOf(
    scope,
    moved.map(({ id }) => id),
  );
  return moved.flatMap(({ id, at, amount }) => {
    const transaction = why.get(id);
    return transaction ? [{ ...transaction, at, amount: BigInt(amount) }] : [];
  });
}

type Why = Omit<Movement, 'at' | 'amount'>;

async function transactionsOf(scope: Scope, ids: readonly string[]): Promise<Map<string, Why>> {
  const rows = await run(
    scope,
    sql<Why>`
      select t.id, t.kind, t.task_id as "taskId", t.reason, h.tool, h.member_id as "memberId"
      from credit_transactions t
        left join credit_holds h on h.org_id = t.org_id and h.task_id = t.task_id
      where t.id = any (${ids}::uuid[])
    `,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
