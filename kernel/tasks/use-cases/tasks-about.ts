import type { TaskStatus } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import { listSubjectTasks } from '../repo/subject.repo.ts';

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
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

export interface AboutQuery {
  readonly tool?: string;
  /** What was asked has these values, whatever else it has. */
  readonly input?: Readonly<Record<string, unknown>>;
  readonly limit?: number;
}

const defaultLimit = 50;

/**
 * What was asked about something, newest first.
 * @param id of the thing, or of several that are one for their reader
 */
export async function tasksAbout(
  scope: Scope,
  kind: string,
  id: string | readonly string[],
  { limit = defaultLimit, ...which }: AboutQuery = {},
): Promise<TaskAbout[]> {
  const ids = typeof id === 'string' ? [id] : id;
  const rows = await listSubjectTasks(scope, { kind, ids }, { ...which, limit });
  return rows.map((row) => ({
    ...{ id: row.id, tool: row.tool, status: row.status, input: row.input, result: row.result },
    ...{
      quoted: BigInt(row.quoted),
      charged: BigInt(row.charged),
      cached: row.cached,
      errorCode: row.error_code,
    },
    ...{ createdBy: row.created_by, createdAt: row.created_at, endedAt: row.ended_at },
  }));
}
