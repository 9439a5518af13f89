import { tasksEvents } from '#kernel/contract';
import { defineListener } from '#kernel/module';
import { followUpToolName } from '../../contract/index.ts';
import { keepFollowUp } from '../use-cases/keep-follow-up.ts';

/** What was written to who fell silent waits for a member. */
export const keepFollowUps = defineListener({
  name: 'inbox.keep_follow_ups',
  event: tasksEvents.taskChanged,
  handle: async (scope, { id, tool, status }) => {
    if (tool !== followUpToolName || status === 'queued' || status === 'running') return;
    await keepFollowUp(scope, id);
  },
});
