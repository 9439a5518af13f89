import type { InputOf, listTasksContract, Page, TaskSummary } from '#kernel/contract';
import { decodeInstantCursor, toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { listTaskRows } from '../repo/task.repo.ts';
import { presentSummaries } from './present-task.ts';

export async function listTasks(
  scope: Scope,
  query: InputOf<typeof listTasksContract>['query'],
  locale: string,
): Promise<Page<TaskSummary>> {
  const { tool, about, status, search, sort, cursor, limit } = query;
  const rows = await listTaskRows(scope, {
    tool,
    about,
    status,
    search,
    limit: limit + 1,
    oldestFirst: sort === 'oldest',
    after: decodeInstantCursor(cursor),
  });
  const keyOf = (row: { created_at: Date; id: string }) => ({ at: row.created_at.toISOString(), id: row.id });
  const { items, nextCursor } = toPage(rows, limit, keyOf, (row) => row);
  return { items: await presentSummaries(scope, items, locale), nextCursor };
}
