import type { Page } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import type { TaskCost } from '../../contract/index.ts';
import { toCredits } from '../credits.ts';
import { monthOf, taskCosts } from '../repo/statement.repo.ts';

export async function listStatementTasks(
  scope: Scope,
  { month, ...query }: { month: string; cursor?: string | undefined; limit: number },
): Promise<Page<TaskCost>> {
  const rows = await taskCosts(scope, await monthOf(scope, month), query);
  const names = await memberNames(scope, [
    ...new Set(rows.flatMap(({ member_id }) => (member_id === null ? [] : [member_id]))),
  ]);
  return toPage(
    rows,
    query.limit,
    ({ at, task_id }) => ({ at: at.toISOString(), id: task_id }),
    ({ task_id, tool, member_id, cost, at }) => ({
      taskId: task_id,
      tool,
      memberName: member_id === null ? null : (names.get(member_id) ?? null),
      cost: toCredits(BigInt(cost)),
      at: at.toISOString(),
    }),
  );
}
