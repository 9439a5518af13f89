/** What shows a task's files. */
export const taskFileOwner = 'tasks.task';
