import type { TaskStatus } from '#kernel/contract';
import type { TaskRow } from '../repo/tables.ts';

/** A task as whoever knows what it is about reads it. */
export interface TaskAbout {
  readonly id: string;
  readonly tool: string;
  readonly status: TaskStatus;
  /** As its tool's schemas describe them; `result` is null for as long as there is none. */
  readonly input: unknown;
  readonly result: unknown;
  /** Millicredits: the most that it could cost, and what it did. */
  readonly quoted: bigint;
  readonly charged: bigint;
  readonly cached: boolean;
  /** Why it failed. */
  readonly errorCode: string | null;
  readonly errorVars: Readonly<Record<string, unknown>>;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

export function toTaskAbout(row: TaskRow): TaskAbout {
  return {
    id: row.id,
    tool: row.tool,
    status: row.status,
    input: row.input,
    result: row.result,
    quoted: BigInt(row.quoted),
    charged: BigInt(row.charged),
    cached: row.cached,
    errorCode: row.error_code,
    errorVars: row.error_vars ?? {},
    createdBy: row.created_by,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}
