export type { JobsBackend } from './backend.ts';
export { createJobs, type JobsSettings } from './create-jobs.ts';
export type {
  AddOptions,
  FailedJob,
  JobCounts,
  JobHandler,
  JobKind,
  JobRun,
  Jobs,
  Worker,
  WorkOptions,
} from './jobs.ts';
export { migrateJobs } from './migrate-jobs.ts';
