import type { TaskStatus } from '#kernel/contract';

/** Rows as the migrations make them, without `org_id`: row-level security sets and filters it. */
export interface TaskRow {
  readonly id: string;
  readonly tool: string;
  readonly title: string;
  readonly status: TaskStatus;
  readonly progress: number;
  readonly input: unknown;
  /** PostgreSQL's bigint comes as text. */
  readonly units: string;
  readonly units_done: string;
  readonly quoted: string;
  readonly charged: string;
  readonly price_version: number;
  readonly result: unknown;
  readonly revision: number;
  readonly search_text: string;
  readonly error_code: string | null;
  readonly error_vars: Record<string, unknown> | null;
  readonly about_kind: string | null;
  readonly about_id: string | null;
  readonly fingerprint: string | null;
  readonly cached: boolean;
  readonly starts: number;
  readonly failures: number;
  readonly lease_owner: string | null;
  readonly lease_until: Date | null;
  readonly wake_at: Date | null;
  readonly cancel_requested_at: Date | null;
  readonly created_by: string | null;
  readonly created_at: Date;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
}

export interface TaskStepRow {
  readonly task_id: string;
  readonly position: number;
  readonly units: string;
  readonly data: unknown;
  readonly created_at: Date;
}

export interface TasksTables {
  tasks: TaskRow;
  task_steps: TaskStepRow;
}
