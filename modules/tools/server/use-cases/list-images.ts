import { fileLink } from '#kernel/files';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { DrawnImageView } from '../../contract/index.ts';
import { selectDrawnImages } from '../repo/drawn-image.repo.ts';

/** The gallery, page by page, each picture under links that expire. */
export async function listImages(
  scope: Scope,
  query: {
    readonly search?: string | undefined;
    readonly parentId?: string | undefined;
    readonly cursor?: string | undefined;
    readonly limit: number;
  },
): Promise<{ items: DrawnImageView[]; nextCursor: string | null }> {
  const { orgId, services } = scope;
  const rows = await selectDrawnImages(scope, { ...query, limit: query.limit + 1 });
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: row.created_at.toISOString(), id: row.id }),
    (row) => ({
      fileId: row.id,
      taskId: row.task_id,
      prompt: row.prompt,
      seed: row.seed === null ? null : Number(row.seed),
      parentId: row.parent_id,
      width: row.width,
      height: row.height,
      engine: row.engine,
      createdAt: row.created_at.toISOString(),
      url: fileLink(services, { orgId, fileId: row.id }),
      smallUrl: fileLink(services, { orgId, fileId: row.id, variant: 'small' }),
    }),
  );
}
