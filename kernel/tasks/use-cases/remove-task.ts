import { detachFiles } from '#kernel/files';
import type { Scope } from '#kernel/scope';
import { findTool } from '../register-tool.ts';
import { deleteTaskRow } from '../repo/task.repo.ts';
import { taskFileOwner } from '../task-file-owner.ts';

/** Deletes a task with all that is kept of it. What it cost stays in the ledger; the caller holds its row. */
export async function removeTask(
  scope: Scope,
  { id, tool }: { readonly id: string; readonly tool: string },
): Promise<void> {
  await detachFiles(scope, { kind: taskFileOwner, ids: [id] }, { atOnce: true });
  await findTool(scope.services, tool)?.forget?.(scope, id);
  await deleteTaskRow(scope, id);
}
