export type { JobsBackend } from './backend.ts';
export { createJobs, type JobsSettings } from './create-jobs.ts';
export { inspectQueue, type QueueFacts } from './inspect-queue.ts';
export type {
  AddOptions,
  FailedJob,
  JobCounts,
  JobHandler,
  JobKind,
  JobRun,
  Jobs,
  Mask,
  QueueBoard,
  QueueView,
  Worker,
  WorkOptions,
} from './jobs.ts';
export { migrateJobs } from './migrate-jobs.ts';
