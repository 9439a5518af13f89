import type { ArticleVersionSummary } from '../../contract/index.ts';
import type { VersionRow } from '../repo/article-version.repo.ts';

/** @param names of members, by id; a member who has left is shown without a name */
export function toVersionSummary(
  row: Omit<VersionRow, 'body'>,
  names: ReadonlyMap<string, string>,
): ArticleVersionSummary {
  return {
    version: row.version,
    title: row.title,
    language: row.language,
    status: row.status,
    author: row.author_id === null ? null : { id: row.author_id, name: names.get(row.author_id) ?? '' },
    restoredFrom: row.restored_from,
    createdAt: row.created_at.toISOString(),
  };
}
