import { type Selectable, sql } from 'kysely';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { ToolsTables } from './tables.ts';

export type DrawnImageRow = Omit<Selectable<ToolsTables['drawn_images']>, 'org_id'>;

/** Nothing happens to one that is there already: a task that was taken over says it again. */
export async function insertDrawnImage(scope: Scope, row: DrawnImageRow): Promise<void> {
  await scope
    .tables<ToolsTables>()
    .insertInto('drawn_images')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function selectDrawnImages(
  scope: Scope,
  asked: {
    readonly search?: string | undefined;
    readonly parentId?: string | undefined;
    readonly cursor?: string | undefined;
    readonly limit: number;
  },
): Promise<DrawnImageRow[]> {
  let query = scope
    .tables<ToolsTables>()
    .selectFrom('drawn_images')
    .select(['id', 'task_id', 'prompt', 'seed', 'parent_id', 'width', 'height', 'engine', 'created_at'])
    .where(beforeCursor(asked.cursor));
  if (asked.parentId) query = query.where('parent_id', '=', asked.parentId);
  if (asked.search) {
    const pattern = `%${asked.search.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where(sql<boolean>`app.fold(prompt) like app.fold(${pattern})`);
  }
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(asked.limit).execute();
}

export async function deleteTaskImages(scope: Scope, taskId: string): Promise<void> {
  await scope.tables<ToolsTables>().deleteFrom('drawn_images').where('task_id', '=', taskId).execute();
}
