import type { Page } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Entry } from '../../contract/index.ts';
import { toCredits } from '../credits.ts';
import { selectEntries } from '../repo/ledger.repo.ts';

export async function listEntries(
  scope: Scope,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<Entry>> {
  return toPage(
    await selectEntries(scope, query),
    query.limit,
    ({ created_at, id }) => ({ at: created_at.toISOString(), id }),
    (row) => ({
      id: row.id,
      transactionId: row.transaction_id,
      account: 'credits',
      amount: toCredits(BigInt(row.amount)),
      kind: row.kind,
      ...(row.task_id !== null && { taskId: row.task_id }),
      tool: row.tool,
      reason: row.reason,
      createdAt: row.created_at.toISOString(),
    }),
  );
}
