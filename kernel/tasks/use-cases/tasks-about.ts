import type { Scope } from '#kernel/scope';
import { listSubjectTasks } from '../repo/subject.repo.ts';
import { type TaskAbout, toTaskAbout } from './to-task-about.ts';

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
  return rows.map(toTaskAbout);
}
