import type { Page } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { describeSubjects } from '#kernel/tasks';
import type { SubjectCost } from '../../contract/index.ts';
import { toCredits } from '../credits.ts';
import { monthOf, subjectCosts, subjectTools } from '../repo/statement.repo.ts';

/** What the tasks about each thing cost in a month, that of the latest movement first. */
export async function listStatementSubjects(
  scope: Scope,
  { month, ...query }: { month: string; cursor?: string | undefined; limit: number },
): Promise<Page<SubjectCost>> {
  const period = await monthOf(scope, month);
  const rows = await subjectCosts(scope, period, query);
  const names = await describeSubjects(scope, rows);
  const ids = rows.map(({ id }) => id);
  const tools = await subjectTools(scope, period, ids);
  return toPage(
    rows,
    query.limit,
    ({ at, id }) => ({ at: at.toISOString(), id }),
    ({ kind, id, cost, at }) => ({
      about: names.get(id) ?? { kind, id, name: null, path: null },
      cost: toCredits(BigInt(cost)),
      tools: tools
        .filter((one) => one.id === id)
        .map(({ tool, tasks, cost: own }) => ({ tool, tasks, cost: toCredits(BigInt(own)) })),
      at: at.toISOString(),
    }),
  );
}
