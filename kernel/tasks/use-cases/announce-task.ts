import { type TaskStatus, tasksEvents } from '#kernel/contract';
import type { Scope } from '#kernel/scope';

export function announceTask(scope: Scope, task: { id: string; tool: string; status: TaskStatus }): void {
  scope.emit(tasksEvents.taskChanged, { id: task.id, tool: task.tool, status: task.status });
}
