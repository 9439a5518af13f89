import { kernelErrors, type Page, type PageQuery } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { decodeCursor, toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import { type ArticleVersionSummary, knowledgeErrors } from '../../contract/index.ts';
import { articleById } from '../repo/article.repo.ts';
import { versionsBelow } from '../repo/article-version.repo.ts';
import { toVersionSummary } from '../views/version-view.ts';

/** More than any article has: PostgreSQL's largest `integer`. */
const beyondAll = 2_147_483_647;

export async function listVersions(
  scope: Scope,
  articleId: string,
  query: PageQuery,
): Promise<Page<ArticleVersionSummary>> {
  if (!(await articleById(scope, articleId))) fail(knowledgeErrors.articleNotFound);
  const rows = await versionsBelow(scope, articleId, lastShown(query.cursor), query.limit + 1);
  const authors = new Set(rows.flatMap((row) => row.author_id ?? []));
  const names = await memberNames(scope, [...authors]);
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: String(row.version), id: row.article_id }),
    (row) => toVersionSummary(row, names),
  );
}

/** The version at which the last page ended. */
function lastShown(cursor: string | undefined): number {
  if (cursor === undefined) return beyondAll;
  const version = Number(decodeCursor(cursor).at);
  return Number.isInteger(version) && version > 0 && version < beyondAll
    ? version
    : fail(kernelErrors.cursorInvalid);
}
