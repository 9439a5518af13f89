import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { EntryKind } from '../../contract/index.ts';
import type { Account, BillingTables } from './tables.ts';

export interface NewTransaction {
  readonly id: string;
  readonly kind: EntryKind;
  readonly taskId: string | null;
  readonly reason: string | null;
  readonly actorId: string | null;
}

export interface NewEntry {
  readonly id: string;
  readonly account: Account;
  readonly amount: bigint;
  readonly lotId: string | null;
}

/** Writes a transaction with its entries, which sum to zero; the table refuses others when the transaction commits. */
export async function insertTransaction(
  scope: Scope,
  transaction: NewTransaction,
  entries: readonly NewEntry[],
): Promise<void> {
  const created_at = scope.now();
  const tables = scope.tables<BillingTables>();
  await tables
    .insertInto('credit_transactions')
    .values({
      id: transaction.id,
      kind: transaction.kind,
      task_id: transaction.taskId,
      reason: transaction.reason,
      actor_id: transaction.actorId,
      created_at,
    })
    .execute();
  await tables
    .insertInto('credit_entries')
    .values(
      entries.map(({ id, account, amount, lotId }) => ({
        id,
        account,
        amount,
        lot_id: lotId,
        transaction_id: transaction.id,
        created_at,
      })),
    )
    .execute();
}

/** The organisation's own entries, newest first, one more than a page. */
export async function selectEntries(scope: Scope, query: { cursor?: string | undefined; limit: number }) {
  return scope
    .tables<BillingTables>()
    .selectFrom('credit_entries as e')
    .innerJoin('credit_transactions as t', (join) =>
      join.onRef('t.org_id', '=', 'e.org_id').onRef('t.id', '=', 'e.transaction_id'),
    )
    .leftJoin('credit_holds as h', (join) =>
      join.onRef('h.org_id', '=', 't.org_id').onRef('h.task_id', '=', 't.task_id'),
    )
    .select([
      'e.id',
      'e.transaction_id',
      'e.amount',
      'e.created_at',
      't.kind',
      't.task_id',
      't.reason',
      'h.tool',
    ])
    .where('e.account', '=', 'credits')
    .where(beforeCursor(query.cursor, 'e.created_at', 'e.id'))
    .orderBy('e.created_at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(query.limit + 1)
    .execute();
}
