import { tasksEvents } from '#kernel/contract';
import { defineListener } from '#kernel/module';
import { hearToolName } from '../abilities/heard.ts';
import { keepHeardTask } from '../use-cases/keep-heard-task.ts';

/** What a provider heard belongs to its message. */
export const keepHeardTasks = defineListener({
  name: 'inbox.keep_heard_tasks',
  event: tasksEvents.taskChanged,
  handle: async (scope, { id, tool, status }) => {
    if (tool !== hearToolName || status === 'queued' || status === 'running') return;
    await keepHeardTask(scope, id);
  },
});
