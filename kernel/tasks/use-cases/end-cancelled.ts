import type { Scope } from '#kernel/scope';
import { findTool } from '../register-tool.ts';
import { listSteps } from '../repo/step.repo.ts';
import type { TaskRow } from '../repo/tables.ts';
import { endTask } from '../repo/task.repo.ts';
import { announceTask } from './announce-task.ts';
import { searchTextOf } from './finish-task.ts';
import { settleTask } from './settle-task.ts';

/** A cancelled task keeps what was finished, and costs that much. The caller holds its row. */
export async function endCancelled(scope: Scope, task: TaskRow): Promise<void> {
  const { id, tool: name, title } = task;
  const charged = await settleTask(scope, task);
  const tool = findTool(scope.services, name);
  const steps = await listSteps(scope, id);
  const partial =
    tool && steps.length > 0
      ? tool.result.parse(
          tool.assemble(
            steps.map((step) => tool.step.parse(step)),
            tool.input.parse(task.input),
          ),
        )
      : undefined;
  await endTask(scope, id, {
    status: 'cancelled',
    charged,
    ...(tool && partial !== undefined && { result: partial, searchText: searchTextOf(tool, title, partial) }),
  });
  announceTask(scope, { id, tool: name, status: 'cancelled' });
}
